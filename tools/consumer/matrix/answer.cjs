const { IPP_TCP } = require("@ianakit/dns-sd");
const { getServiceName } = require("@ianakit/registry");
const tcp = require("@ianakit/tcp");
const { TcpPort } = require("@ianakit/tcp/enum");

exports.answer = () => {
  const unassigned = 4;
  const copied = JSON.parse(JSON.stringify(TcpPort));
  return [
    tcp.HTTPS,
    copied.SSH,
    TcpPort[80],
    TcpPort[unassigned],
    `${TcpPort}`,
    getServiceName(53, "udp"),
    IPP_TCP,
  ].join(" ");
};
