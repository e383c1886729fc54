import typescriptParser from "@typescript-eslint/parser";
import { RuleTester } from "eslint";
import { RuleTester as RuleTester9 } from "eslint-9";
import { describe, it } from "vitest";
import { makeNoWithdrawn } from "../../src/rules/no-withdrawn.js";

const rule = makeNoWithdrawn({
  packages: {
    tcp: {
      OLD: { port: 7, withdrawn: "2026-01-02", replacedBy: "MIDDLE" },
      MIDDLE: { port: 7, withdrawn: "unknown", replacedBy: "NEW" },
      NEW: { port: 7 },
      MOVED: { port: 7, withdrawn: "2026-01-02", replacedBy: "MOVED_8" },
      MOVED_8: { port: 8 },
      GONE: { port: 9, withdrawn: "unknown" },
    },
    "dns-sd": {
      OLD_TCP: { serviceType: "_old._tcp", withdrawn: "unknown", replacedBy: "NEW_TCP" },
      NEW_TCP: { serviceType: "_old._tcp" },
    },
  },
  serviceCodes: {},
});

const valid = [
  'import { NEW } from "@ianakit/tcp";',
  'import { OLD } from "@ianakit/udp"; import { GONE } from "other"; tcp.OLD;',
  'import * as tcp from "@ianakit/tcp"; function f(tcp) { return tcp.OLD; } tcp.toString;',
];

const replaced: readonly (readonly [code: string, output: string])[] = [
  ['import { OLD } from "@ianakit/tcp"; f(OLD);', 'import { NEW as OLD } from "@ianakit/tcp"; f(OLD);'],
  ['import { OLD as x } from "@ianakit/tcp/system";', 'import { NEW as x } from "@ianakit/tcp/system";'],
  ['import { OLD as NEW } from "@ianakit/tcp";', 'import { NEW } from "@ianakit/tcp";'],
  ['export { OLD } from "@ianakit/tcp";', 'export { NEW as OLD } from "@ianakit/tcp";'],
  ['import * as t from "@ianakit/tcp"; f(t.OLD);', 'import * as t from "@ianakit/tcp"; f(t.NEW);'],
  ['import * as t from "@ianakit/tcp"; f(t["OLD"]);', 'import * as t from "@ianakit/tcp"; f(t["NEW"]);'],
  ['const { OLD } = require("@ianakit/tcp");', 'const { NEW: OLD } = require("@ianakit/tcp");'],
  ['const t = require("@ianakit/tcp"); t.OLD;', 'const t = require("@ianakit/tcp"); t.NEW;'],
  [
    'import { TcpPort } from "@ianakit/tcp/enum"; TcpPort.OLD;',
    'import { TcpPort } from "@ianakit/tcp/enum"; TcpPort.NEW;',
  ],
  [
    'import * as e from "@ianakit/tcp/enum"; e.TcpPort.OLD;',
    'import * as e from "@ianakit/tcp/enum"; e.TcpPort.NEW;',
  ],
  [
    'import { OLD_TCP } from "@ianakit/dns-sd/all"; f(OLD_TCP);',
    'import { NEW_TCP as OLD_TCP } from "@ianakit/dns-sd/all"; f(OLD_TCP);',
  ],
];

describe.each([
  ["ESLint 10", RuleTester],
  ["ESLint 9", RuleTester9 as unknown as typeof RuleTester],
])("no-withdrawn in %s", (_, Tester) => {
  Tester.describe = describe;
  Tester.it = it;
  new Tester().run("no-withdrawn", rule as never, {
    valid: [...valid],
    invalid: [
      ...replaced.map(([code, output]) => ({ code, output, errors: [{ messageId: "replaced" }] })),
      {
        code: 'import * as t from "@ianakit/tcp"; type A = typeof t.OLD;',
        output: 'import * as t from "@ianakit/tcp"; type A = typeof t.NEW;',
        errors: 1,
        languageOptions: { parser: typescriptParser as never },
      },
      {
        code: 'import { MOVED } from "@ianakit/tcp";',
        output: null,
        errors: [
          {
            message:
              "MOVED of @ianakit/tcp is withdrawn from the registry by 2026-01-02. Its service is MOVED_8 now, which has another value.",
            suggestions: [
              {
                messageId: "useSuccessor",
                data: { successor: "MOVED_8" },
                output: 'import { MOVED_8 as MOVED } from "@ianakit/tcp";',
              },
            ],
          },
        ],
      },
      {
        code: 'import { GONE } from "@ianakit/tcp";',
        output: null,
        errors: [
          {
            message: "GONE of @ianakit/tcp is withdrawn from the registry, and no service has its place.",
          },
        ],
      },
    ],
  });
});
