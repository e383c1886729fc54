import { readRegistry } from "@ianakit/generator";
import { NO_CORRECTIONS } from "@ianakit/generator/data";
import { EMPTY_LEDGER, retireTombstones, updateLedger } from "@ianakit/generator/ledger";
import { expect, test } from "vitest";
import { describeRelease, type Release } from "../../src/update/describe-release.js";
import { planFirstRelease, planUpdate, type UpdatePlan } from "../../src/update/plan-update.js";
import { makeCsv } from "../make-csv.js";

const registryOf = (...rows: readonly string[]) => readRegistry(makeCsv(rows), NO_CORRECTIONS).registry;

function releaseOf(...rows: readonly string[]): Release {
  const registry = registryOf(...rows);
  return describeRelease({ registry, ledger: updateLedger({ ledger: EMPTY_LEDGER, registry }) });
}

/** A release whose ledger knows a withdrawn `BAR` at port 2, of a registry that holds `foo` alone. */
function releaseWithTombstone(): Release {
  return planUpdate(releaseOf("foo 1/tcp", "bar 2/tcp"), registryOf("foo 1/tcp"), "2026-02-01").next;
}

const bumps = ({ updates }: UpdatePlan) =>
  Object.fromEntries(updates.filter(({ bump }) => bump !== "none").map(({ name, bump }) => [name, bump]));

test("before the first release nothing is an update, nothing is withdrawn, and faults are told", () => {
  const pending = releaseOf("gone 1/tcp").ledger;
  const plan = planFirstRelease(registryOf("foo 1/tcp"), "2026-02-01", pending);
  expect(plan).toMatchObject({ updates: [], problems: [] });
  expect(plan.next.ledger.packages.tcp).toEqual({
    FOO: { serviceName: "foo", port: 1, since: "2026-02-01" },
  });
  expect(plan.next.apis.transports[0]?.constants.map(({ identifier }) => identifier)).toEqual(["FOO"]);
});

test("an update is judged from the last release to the new registry", () => {
  const plan = planUpdate(releaseOf("foo 1/tcp"), registryOf("foo 1/tcp", "bar 2/tcp"), "2026-02-01");
  expect(bumps(plan)).toEqual({
    tcp: "minor",
    "dns-sd": "minor",
    registry: "minor",
    "eslint-plugin": "patch",
    cli: "patch",
  });
  expect(plan.problems).toEqual([]);
  expect(plan.next.ledger.packages.tcp["BAR"]).toEqual({
    serviceName: "bar",
    port: 2,
    since: "2026-02-01",
  });
});

test("a planned ledger that retires a tombstone makes a major that is not a problem", () => {
  const released = releaseWithTombstone();
  const planned = retireTombstones(released.ledger, "2026-03-01", "2026-04-01");
  const plan = planUpdate(released, registryOf("foo 1/tcp"), "2026-04-01", planned);
  expect(bumps(plan)).toEqual({ tcp: "major", "dns-sd": "major" });
  expect(plan.problems).toEqual([]);
  const removed = plan.updates.flatMap(({ changes }) => changes.map(({ cells }) => cells));
  expect(removed).toEqual([
    ["BAR", "2"],
    ["[2]", "BAR", "reverse look-up"],
    ["BAR_TCP", "_bar._tcp"],
  ]);
});

test("a removal that nobody planned, and another value, are problems", () => {
  const released = releaseOf("foo 1/tcp", "bar 2/tcp");
  const [tcp, ...others] = released.apis.transports;
  if (tcp === undefined) throw new Error("tcp goes first");
  const [foo, ...rest] = tcp.constants;
  if (foo === undefined) throw new Error("foo goes first");
  const constants = [{ ...foo, value: 9 }, { ...foo, identifier: "LOST" }, ...rest];
  const apis = { ...released.apis, transports: [{ ...tcp, constants }, ...others] };
  const plan = planUpdate(
    { ...released, apis, files: new Map() },
    registryOf("foo 1/tcp", "bar 2/tcp"),
    "2026-02-01",
  );
  const why = "; a registry update must not break a build";
  expect(plan.problems).toEqual([
    { rule: "no-major", message: `tcp: removed LOST 1${why}` },
    { rule: "no-major", message: `tcp: changed FOO 9 is 1 now${why}` },
  ]);
});
