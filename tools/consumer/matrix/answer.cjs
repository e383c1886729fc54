const { IPP_TCP } = require("@ianakit/dns-sd");
const { getServiceName } = require("@ianakit/registry");
const tcp = require("@ianakit/tcp");
const { TcpPort } = require("@ianakit/tcp/enum");

exports.answer = () => {
  const reserved = 0;
  const copied = JSON.parse(JSON.stringify(TcpPort));
  return [
    tcp.HTTPS,
    copied.LDAP,
    TcpPort[80],
    TcpPort[reserved],
    `${TcpPort}`,
    getServiceName(53, "udp"),
    IPP_TCP,
  ].join(" ");
};
