const BOTH = 'import dgram from "dgram";\nimport net, { createServer } from "net";\n';

/** 53 is assigned over both protocols: in a file that uses both, what makes the socket says which is meant. */
const codes: readonly (readonly [code: string, transport: "tcp" | "udp"])[] = [
  ["net.connect(53);", "tcp"],
  ["net.connect({ host, port: 53 });", "tcp"],
  ["net.createServer().listen({ port: 53 });", "tcp"],
  ["createServer().unref().listen({ port: 53 });", "tcp"],
  ["new net.Socket().connect(53);", "tcp"],
  ["require('tls').connect({ port: 53 });", "tcp"],
  ["require('https').get({ port: 53 });", "tcp"],
  ["const socket = new net.Socket(); socket.connect({ port: 53 });", "tcp"],
  ["(await import('node:http2')).connect({ port: 53 });", "tcp"],
  ["dgram.createSocket('udp4').bind(53);", "udp"],
  ["const socket = dgram.createSocket('udp4'); socket.bind(53);", "udp"],
  ["const socket = dgram.createSocket('udp4'); socket.bind({ port: 53 });", "udp"],
  ["const socket = dgram.createSocket('udp4'); socket.connect(53);", "udp"],
  ["let socket = null; function open() { socket = dgram.createSocket('udp4'); socket.bind(53); }", "udp"],
  ["class A { #socket = dgram.createSocket('udp6'); open() { this.#socket.bind(53); } }", "udp"],
  [
    "class A { constructor() { this.s = dgram.createSocket('udp6'); } open() { this.s?.bind({ port: 53 }); } }",
    "udp",
  ],
  ["net.createServer(() => dgram.createSocket('udp4').bind(53));", "udp"],
];

const importOf = (transport: string) => `import * as ${transport} from "@ianakit/${transport}";\n`;

function fix(code: string, transport: "tcp" | "udp"): string {
  return `${BOTH}${importOf(transport)}${code.replace("53", `${transport}.DOMAIN`)}`;
}

export const decided = codes.map(([code, transport]) => ({
  code: `${BOTH}${code}`,
  output: fix(code, transport),
}));

/** Nothing says which protocol is meant, or several things do. */
const unclear: readonly string[] = [
  "f({ port: 53 });",
  "socket.bind(53);",
  'let s = net.connect(x); s = dgram.createSocket("udp4"); s.bind(53);',
  "net.createServer(() => f({ port: 53 }));",
  "let a = b, b = a; a.bind(53);",
];

export const undecided = unclear.map((code) => ({
  code: `${BOTH}${code}`,
  output: null,
  errors: [
    {
      messageId: "ambiguous",
      suggestions: (["tcp", "udp"] as const).map((transport) => ({
        messageId: "useConstant",
        data: { constant: "DOMAIN", module: `@ianakit/${transport}`, service: "domain" },
        output: fix(code, transport),
      })),
    },
  ],
}));
