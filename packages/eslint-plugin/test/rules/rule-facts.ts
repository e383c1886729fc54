import { it } from "vitest";
import { restingOn } from "../../../../vitest.resting-on.js";

/** What a code rests on, by the numbers and names in it. */
const FACTS: readonly (readonly [pattern: RegExp, facts: readonly string[]])[] = [
  [/\b(?:22|0x16)\b/, ["ssh 22/tcp,udp,sctp"]],
  [/\b25\b/, ["smtp 25/tcp,udp"]],
  [/\b514\b/, ["shell 514/tcp"]],
  [/\b1080\b/, ["socks 1080/tcp,udp"]],
  [/\b6379\b/, ["redis 6379/tcp", "no 6379/udp"]],
  [/\b6010\b/, ["x11 6000-6063/tcp,udp"]],
  [/\b12345\b/, ["italk 12345/tcp"]],
  [/\b4\b/, ["no 4"]],
  [/\b1024\b/, ["no 1024"]],
  [/\b5173\b/, ["no 5173"]],
  [/"postgres"/, ["no postg*"]],
  [/_htpp\b/, ["no htpp"]],
  [/_http_alt\b/, ["no http-alt*"]],
  [/Z39\.50/, ["z39-50 210/tcp,udp", "z39.50 210/tcp,udp"]],
  [/qqqq/, ["no qqqq*"]],
];

/** `RuleTester.it`: each code is the title of its test. */
export function itRestingOnItsNumbers(title: string, run: () => void): void {
  const facts = FACTS.flatMap(([pattern, each]) => (pattern.test(title) ? each : []));
  it(title, (context) => {
    restingOn(...facts)(context);
    run();
  });
}
