import { describe, expect, it } from "vitest";
import { isFirstSnapshot } from "../../../../vitest.embedded-rows.js";
import { listChanges, restingOn } from "../../../../vitest.resting-on.js";

/** Rows as `name ports/transport`, with a hyphen for what a row has none of. */
const rows = [
  ...["ssh 22/tcp", "ssh 22/udp", "SSH -/tcp", "x11 6000-6063/tcp", "urd 465/tcp", "submissions 465/tcp"],
  ...["flex-lm 27000-27009/-", "rdp -/-", "rdp -/-", "- 4/tcp", "epp 700/tcp", "epp 3044/tcp", "http 80/-"],
].map((row) => {
  const [name = "", ports = "", transport = ""] = row.split(/[ /]/).map((cell) => (cell === "-" ? "" : cell));
  return { "Service Name": name, "Port Number": ports, "Transport Protocol": transport };
});

describe("facts hold", () => {
  it.each([
    [["ssh 22/tcp"]],
    [["ssh 22/tcp,udp", "ssh tcp"]],
    [["x11 6000-6063/tcp"]],
    [["flex-lm 27000-27009"]],
    [["rdp", "rdp"]],
    [["urd 465/tcp", "submissions 465/tcp"]],
    [["no kafka", "no 3com-x", "no 4/tcp", "no 25/dccp", "no 25", "no 26-29"]],
    // What the Internet rests on is never looked up.
    [["http 80/tcp", "https 444/udp"]],
  ])("%j", (facts) => {
    expect(listChanges(facts, rows)).toEqual([]);
  });
});

describe("facts do not hold", () => {
  it.each([
    ["of a row that is gone", ["telnet 23/tcp"], ["-telnet 23/tcp"]],
    ["of a port that has moved", ["ssh 23/tcp"], ["-ssh 23/tcp", "+ssh 22/tcp"]],
    ["of a range that has grown", ["x11 6000-6062/tcp"], ["-x11 6000-6062/tcp", "+x11 6000-6063/tcp"]],
    ["of a transport protocol that is gone", ["ssh 22/tcp,sctp"], ["-ssh 22/sctp"]],
    ["of a port that has another name too", ["urd 465/tcp"], ["+submissions 465/tcp"]],
    ["of a name that has another port too", ["epp 700/tcp"], ["+epp 3044/tcp"]],
    ["of a port in a range", ["shelf 27005/udp"], ["-shelf 27005/udp", "+flex-lm 27000-27009"]],
    ["of one row where there are two", ["rdp"], ["+rdp"]],
    ["of a row without a port that has one", ["epp tcp"], ["-epp tcp", "+epp 700/tcp", "+epp 3044/tcp"]],
    ["of a name that is registered, in any case", ["no Ssh"], ["+ssh 22/tcp", "+ssh 22/udp", "+ssh tcp"]],
    ["of names that begin so", ["no s*"], ["+ssh 22/tcp", "+ssh 22/udp", "+ssh tcp", "+submissions 465/tcp"]],
    ["of a port that is assigned", ["no 6010/tcp"], ["+x11 6000-6063/tcp"]],
    ["of a port of a firm service", ["no 80/dccp"], ["+http 80"]],
    ["of ports of which one is", ["no 20-22/udp"], ["+ssh 22/udp"]],
  ])("%s", (_, facts, changes) => {
    expect(listChanges(facts, rows)).toEqual(changes);
  });

  it.each(["", "ssh port", "ssh 22/quic", "ssh 22/tcp and more"])("and %j is not a valid fact", (fact) => {
    expect(() => listChanges([fact], rows)).toThrow("cannot read the fact");
  });
});

it("a test whose facts do not hold is skipped with the reason, but in the first snapshot fails", () => {
  const reasons: string[] = [];
  const run = () => restingOn("never-registered 47/tcp")({ skip: (reason) => void reasons.push(reason) });
  const reason = expect.stringContaining("-never-registered 47/tcp");
  if (isFirstSnapshot) expect(run).toThrow("the first snapshot says otherwise: -never-registered 47/tcp");
  else run();
  expect(reasons).toEqual(isFirstSnapshot ? [] : [reason]);
});
