/** Of each entry point an expression of its module, `m`, and its value. */
export const PROBES: readonly (readonly [specifier: string, expression: string, expected: unknown])[] = [
  ["@ianakit/tcp", "[m.HTTPS, m.HTTP_ALT, m._3COM_TSMUX]", [443, 8080, 106]],
  ["@ianakit/tcp/system", "[m.SSH, m.MS_WBT_SERVER === undefined]", [22, true]],
  [
    "@ianakit/tcp/enum",
    "[m.TcpPort[80], m.TcpPort[2049], m.TcpPort[44818], m.TcpPort.HTTPS]",
    ["HTTP", "NFS", "ETHERNET_IP_2", 443],
  ],
  ["@ianakit/tcp/types", "Object.keys(m)", []],
  ["@ianakit/udp", "m.DOMAIN", 53],
  ["@ianakit/udp/enum", "[m.UdpPort[2049], m.UdpPort[6063]]", ["NFS", "X11_LAST"]],
  ["@ianakit/sctp", "m.M3UA", 2905],
  ["@ianakit/sctp/enum", "m.SctpPort[2905]", "M3UA"],
  ["@ianakit/dccp", "m.DISCARD", 9],
  ["@ianakit/dccp/service-codes", "m.formatServiceCode(m.DISCARD_SERVICE_CODE)", "SC:DISC"],
  ["@ianakit/dns-sd", "[m.IPP_TCP, m.parseServiceType('_IPP._TCP.').serviceName]", ["_ipp._tcp", "ipp"]],
  ["@ianakit/dns-sd/enum", "m.ServiceType.IPP_TCP", "_ipp._tcp"],
  ["@ianakit/dns-sd/txt", "m.txtKeys('http').keys", ["u", "p", "path"]],
  ["@ianakit/registry", "[m.getServiceName(80, 'tcp'), m.getPort('http-alt', 'tcp')]", ["http", 8080]],
  ["@ianakit/registry/details", "m.findByPort(443, 'tcp')[0].serviceName", "https"],
  ["@ianakit/registry/typed", "m.getPort('https', 'tcp')", 443],
];
