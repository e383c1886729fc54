import { RuleTester } from "eslint";
import { RuleTester as RuleTester9 } from "eslint-9";
import { describe } from "vitest";
import plugin from "../../src/index.js";
import { listed, notListed } from "./listed-ports.js";
import { itRestingOnItsNumbers } from "./rule-facts.js";
import { decided, undecided } from "./sockets.js";

const TCP = 'import * as tcp from "@ianakit/tcp";\n';
const UDP = 'import * as udp from "@ianakit/udp";\n';

const valid = [
  "listen(0)",
  "const options = { port: 0 };",
  "const port = 65535;",
  "if (port < 1024 || port > 49151) throw port;",
  "const next = port + 1;",
  "const port = base + 80;",
  "const viewport = 443, viewPort = 443, serialPort = 22, support = 80, transport = 25, importPort = 22;",
  "const maxPort = 443, airport = 80, exportPort = 80, passport = 22;",
  "f({ size: { default: 22 } }); yargs.option('size', { default: 22 }); export default 22;",
  "const size = 443, timeout = 5432, code = { status: 80 };",
  "const portCount = 22, portRange = 80;",
  "bound = callback.bind(80); statement.bind(443);",
  "new Map().set(443, 'https');",
  "exports.ER_WRONG_HOST_PORT = 3075, IO_COMPLETION_PORT = 46; f({ port: 1 });",
  "const port = 80.5, other = { port: -80 };",
  "redis.connect('localhost', 22);",
  "const o = { 443: 'https', port: '443' };",
  "import x from 'http://localhost:6379';",
  "const url = 'http://localhost:3000', text = 'redis://localhost:6379/0 is up', time = '12:30';",
  "f('http://localhost:0389/', 'http://localhost:66000/x', 'localhost:5432/x', 'http://localhost/5432');",
  "f({ '/redis://localhost:6379/0': 1 }); import y from 'http://localhost:6379/x.js';",
  // Not sockets.
  "import dgram from 'dgram'; import net from 'net'; dgram.createSocket(22); net.setDefaultAutoSelectFamilyAttemptTimeout(500);",
];

/** Each code is reported once and has one fix. */
const fixed: readonly (readonly [code: string, output: string])[] = [
  ["const port = 5432;", `${TCP}\nconst port = tcp.POSTGRESQL;`],
  [
    "import net from 'net'\nnet.createServer().listen(389)",
    "import net from 'net'\nimport * as tcp from '@ianakit/tcp'\nnet.createServer().listen(tcp.LDAP)",
  ],
  [
    'const net = require("net");\nnet.connect(22);',
    'const net = require("net");\nconst tcp = require("@ianakit/tcp");\nnet.connect(tcp.SSH);',
  ],
  [
    'import dgram from "node:dgram";\ndgram.createSocket("udp4").bind(514);',
    `import dgram from "node:dgram";\n${UDP}dgram.createSocket("udp4").bind(udp.SYSLOG);`,
  ],
  [
    "f({ port: 514, protocol: 'udp' });",
    `${UDP.replaceAll('"', "'")}\nf({ port: udp.SYSLOG, protocol: 'udp' });`,
  ],
  ["const udpPort = 514;", `${UDP}\nconst udpPort = udp.SYSLOG;`],
  ["const SYSLOG_PORT = 514;", `${UDP}\nconst SYSLOG_PORT = udp.SYSLOG;`],
  ["const DEFAULT_SOCKS_PORT = 1080;", `${TCP}\nconst DEFAULT_SOCKS_PORT = tcp.SOCKS;`],
  ["const tcpPort = 514;", `${TCP}\nconst tcpPort = tcp.SHELL;`],
  ["p = Number(process.env.DB_PORT ?? 5432);", `${TCP}\np = Number(process.env.DB_PORT ?? tcp.POSTGRESQL);`],
  ["this.port = isSecure ? 443 : +x;", `${TCP}\nthis.port = isSecure ? tcp.HTTPS : +x;`],
  ["class A { #debugPort = 22; }", `${TCP}\nclass A { #debugPort = tcp.SSH; }`],
  ["function f({ port: p = 25 }) {}", `${TCP}\nfunction f({ port: p = tcp.SMTP }) {}`],
  [
    "open('x', 22); function open(host, port) {}",
    `${TCP.replaceAll('"', "'")}\nopen('x', tcp.SSH); function open(host, port) {}`,
  ],
  ["f({ port: { type: Number, default: 22 } });", `${TCP}\nf({ port: { type: Number, default: tcp.SSH } });`],
  ['yargs.option("port", { default: 22 });', `${TCP}\nyargs.option("port", { default: tcp.SSH });`],
  ["app.set('port', 22);", `${TCP.replaceAll('"', "'")}\napp.set('port', tcp.SSH);`],
  ["if (url.port === 443) f();", `${TCP}\nif (url.port === tcp.HTTPS) f();`],
  ["switch (port) { case 22: }", `${TCP}\nswitch (port) { case tcp.SSH: }`],
  [
    "const o = { get defaultPort() { return 22; } };",
    `${TCP}\nconst o = { get defaultPort() { return tcp.SSH; } };`,
  ],
  ["/** Opens. */\nfunction f(port = 22) {}", `${TCP}\n/** Opens. */\nfunction f(port = tcp.SSH) {}`],
  ["// @ts-check\nf({ port: 0x16 });", `// @ts-check\n${TCP}\nf({ port: tcp.SSH });`],
  [
    "function f(tcp) { return tcp.x({ port: 22 }); }",
    'import * as tcpPorts from "@ianakit/tcp";\n\nfunction f(tcp) { return tcp.x({ port: tcpPorts.SSH }); }',
  ],
  [`${TCP}f({ port: 22 });`, `${TCP}f({ port: tcp.SSH });`],
  [
    'import { SSH as secure } from "@ianakit/tcp";\nf({ port: 22 });',
    'import { SSH as secure } from "@ianakit/tcp";\nf({ port: secure });',
  ],
  [
    'import { SSH } from "@ianakit/tcp";\nf(HTTPS, { port: 443 });',
    'import { SSH, HTTPS as IANA_HTTPS } from "@ianakit/tcp";\nf(HTTPS, { port: IANA_HTTPS });',
  ],
  [
    'const { SSH } = require("@ianakit/tcp");\nf({ port: 443 });',
    'const { SSH, HTTPS } = require("@ianakit/tcp");\nf({ port: HTTPS });',
  ],
];

const reported = [
  ["const port = 6010;", "withinRange"],
  ["const port = 4;", "unassigned"],
  ["const port = 1024;", "reserved"],
  ["const port = 50001;", "dynamic"],
] as const;

const suggestion = (constant: string, transport: string, service: string, output: string) => ({
  messageId: "useConstant",
  data: { constant, module: `@ianakit/${transport}`, service },
  output,
});

const suggested = [
  {
    code: "f({ port: 514 });",
    messageId: "ambiguous",
    suggestions: [
      suggestion("SHELL", "tcp", "shell", `${TCP}\nf({ port: tcp.SHELL });`),
      suggestion("SYSLOG", "udp", "syslog", `${UDP}\nf({ port: udp.SYSLOG });`),
    ],
  },
  {
    code: "socket.bind(53);",
    messageId: "ambiguous",
    suggestions: [
      suggestion("DOMAIN", "tcp", "domain", `${TCP}\nsocket.bind(tcp.DOMAIN);`),
      suggestion("DOMAIN", "udp", "domain", `${UDP}\nsocket.bind(udp.DOMAIN);`),
    ],
  },
  {
    code: 'f("redis://`:\\\\@localhost:6379/");',
    messageId: "assigned",
    suggestions: [
      suggestion("REDIS", "tcp", "redis", `${TCP}\nf(\`redis://\\\`:\\\\@localhost:\${tcp.REDIS}/\`);`),
    ],
  },
  {
    code: 'f("redis://localhost:6379/0?a=$" + "{}`#b");',
    messageId: "assigned",
    suggestions: [
      suggestion("REDIS", "tcp", "redis", `${TCP}\nf(\`redis://localhost:\${tcp.REDIS}/0?a=$\` + "{}\`#b");`),
    ],
  },
  {
    code: `f("http://[::1]:389/\${x}\`");`,
    messageId: "assigned",
    suggestions: [suggestion("LDAP", "tcp", "ldap", `${TCP}\nf(\`http://[::1]:\${tcp.LDAP}/\\\${x}\\\`\`);`)],
  },
  { code: "f({ port: 5173 });", messageId: "commonUse", suggestions: undefined },
  {
    code: "const tcpPort = 12345;",
    messageId: "madeUp",
    suggestions: [suggestion("ITALK", "tcp", "italk", `${TCP}\nconst tcpPort = tcp.ITALK;`)],
  },
  {
    code: "listen(8080);",
    messageId: "commonUseAssigned",
    suggestions: [suggestion("HTTP_ALT", "tcp", "http-alt", `${TCP}\nlisten(tcp.HTTP_ALT);`)],
  },
] as const;

describe.each([
  ["ESLint 10", RuleTester],
  ["ESLint 9", RuleTester9 as unknown as typeof RuleTester],
])("no-magic-ports in %s", (_, Tester) => {
  Tester.describe = describe;
  Tester.it = itRestingOnItsNumbers;
  new Tester().run("no-magic-ports", plugin.rules["no-magic-ports"] as never, {
    valid: [
      ...valid,
      ...notListed,
      { code: "const port = 22;", options: [{ ignore: [22] }] },
      { code: "const port = 4;", options: [{ report: ["assigned"] }] },
      { code: "f('redis://localhost:6379')", options: [{ addresses: false }] },
      { code: "declare", filename: "x.d.ts" },
    ],
    invalid: [
      ...fixed.map(([code, output]) => ({ code, output, errors: [{ messageId: "assigned" }] })),
      ...[...listed, ...decided].map(({ code, output }) => ({
        code,
        output,
        errors: [{ messageId: "assigned" }],
      })),
      ...undecided,
      ...reported.map(([code, messageId]) => ({ code, output: null, errors: [{ messageId }] })),
      ...suggested.map(({ code, messageId, suggestions }) => ({
        code,
        output: null,
        errors: [{ messageId, ...(suggestions === undefined ? {} : { suggestions: [...suggestions] }) }],
      })),
      {
        code: "const port = 8080;",
        options: [{ fixCommonUses: true, import: "named" }],
        output: 'import { HTTP_ALT } from "@ianakit/tcp";\n\nconst port = HTTP_ALT;',
        errors: [{ messageId: "commonUseAssigned" }],
      },
      {
        code: "let port = 5432;",
        output: `${TCP}\nlet port = tcp.POSTGRESQL;`,
        errors: [
          {
            message:
              "Port 5432 is assigned to postgresql (PostgreSQL Database): write POSTGRESQL of @ianakit/tcp.",
          },
        ],
      },
      { code: "const port = 22;", output: null, errors: 1, languageOptions: { sourceType: "script" } },
      ...[
        "define(['net'], function (net) { return { port: 22 }; });",
        "(function (root, factory) { if (typeof define === 'function' && define.amd) define(factory); else module.exports = factory(); })(this, () => ({ port: 22 }));",
      ].map((code) => ({ code, output: null, errors: [{ messageId: "assigned" }] })),
    ],
  });
});
