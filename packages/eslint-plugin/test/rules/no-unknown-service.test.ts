import { RuleTester } from "eslint";
import { RuleTester as RuleTester9 } from "eslint-9";
import { describe } from "vitest";
import plugin from "../../src/index.js";
import { itRestingOnItsNumbers } from "./rule-facts.js";

const valid = [
  "f('_ipp._tcp', '_IPP._tcp.local.', 'My Printer._ipp._tcp.local', '_printer._sub._http._tcp');",
  "f('_443._tcp.example.com', '_services._dns-sd._udp.local', '_dmarc.example.com', '_sip._tls');",
  "new Bonjour().publish({ name: 'x', type: 'http', port });",
  "bonjour.find({ type: 'ipp' }); events.publish({ type: 'created' }); list.find({ type: 'nothing' });",
  "mdns.tcp('http'); net.tcp('nothing');",
  "import { getPort } from '@ianakit/registry'; getPort('https', 'tcp'); getPort('Z39.50', 'tcp');",
  "getPort('nothing', 'tcp');",
];

const suggestion = (name: string, output: string) => ({ messageId: "useName", data: { name }, output });

describe.each([
  ["ESLint 10", RuleTester],
  ["ESLint 9", RuleTester9 as unknown as typeof RuleTester],
])("no-unknown-service in %s", (_, Tester) => {
  Tester.describe = describe;
  Tester.it = itRestingOnItsNumbers;
  new Tester().run("no-unknown-service", plugin.rules["no-unknown-service"] as never, {
    valid: [...valid, { code: "f('_mine._tcp')", options: [{ allow: ["Mine"] }] }],
    invalid: [
      {
        code: "f('_htpp._tcp.local');",
        errors: [{ messageId: "unknown", suggestions: 3 }],
      },
      {
        code: 'new Bonjour().publish({ name: "it\'s", type: "postgres", port });',
        errors: [
          {
            message: '"postgres" is not a registered service name. Did you mean postgresql?',
            suggestions: [
              suggestion("postgresql", 'new Bonjour().publish({ name: "it\'s", type: "postgresql", port });'),
            ],
          },
        ],
      },
      {
        code: "f('_http_alt._tcp');",
        errors: [
          {
            message:
              'service name "http_alt" must hold letters, digits and hyphens alone (RFC 6335 section 5.1). Did you mean http-alt?',
            suggestions: [suggestion("http-alt", "f('_http-alt._tcp');")],
          },
        ],
      },
      {
        code: "f('_qqqqqqqqqqqqqqqqqqqq._udp');",
        errors: [
          {
            message:
              'service name "qqqqqqqqqqqqqqqqqqqq" must have 15 characters at most, not 20 (RFC 6335 section 5.1).',
          },
        ],
      },
      {
        code: "import * as registry from '@ianakit/registry'; registry.findByName('qqqqqqq');",
        errors: [{ message: '"qqqqqqq" is not a registered service name.' }],
      },
    ],
  });
});
