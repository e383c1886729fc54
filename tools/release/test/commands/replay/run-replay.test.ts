import { describe, expect, test } from "vitest";
import { describeRelease, type Release } from "../../../src/update/describe-release.js";
import { planUpdate } from "../../../src/update/plan-update.js";
import { makeRow } from "../../make-csv.js";
import { layFolder, replay } from "./replay-snapshots.js";

/** One pair for all replays: a package of the same sources is built once. */
const RENAMED = [
  ["foo 100/tcp", "bar 200/tcp", "ipp /tcp", "foo 100/udp"],
  ["bar 200/tcp", "baz 300/tcp", "ipp /tcp", makeRow("foo 100/udp", { description: "A service" })],
] as const;

test("an update that renames, adds and withdraws is proven, and told on a line", async () => {
  const { isProven, lines } = await replay(layFolder(...RENAMED));
  expect(lines[0]).toMatch(
    /^2026-02-01 {2}tcp minor, udp patch, dns-sd minor, registry minor, eslint-plugin patch, cli patch {2}\+2 -2 {2}\d+ ms {2}proven$/,
  );
  expect(lines.at(-1)).toBe("1 steps, 1 proven, 0 broken");
  expect(isProven).toBe(true);
});

test("a folder with fewer than two snapshots is not a replay", async () => {
  await expect(replay(layFolder(["foo 100/tcp"]))).rejects.toMatchObject({ problems: [{ rule: "replay" }] });
});

describe("a planted fault is found:", () => {
  const withTcpText = (release: Release, change: (text: string) => string): Release => {
    const files = (release.files.get("tcp") ?? []).map(({ path, text }) => ({ path, text: change(text) }));
    return { ...release, files: new Map([...release.files, ["tcp", files]]) };
  };

  test("a dropped tombstone, and a changed value", async () => {
    const { isProven, lines } = await replay(layFolder(...RENAMED), (...update) => {
      const plan = planUpdate(...update);
      const { registry, ledger } = plan.next;
      const { FOO: _, ...tcp } = ledger.packages.tcp;
      const next = describeRelease({
        registry,
        ledger: { ...ledger, packages: { ...ledger.packages, tcp } },
      });
      return {
        ...plan,
        next: withTcpText(next, (text) => text.replaceAll("BAR = 200", "BAR = 201")),
      };
    });
    const told = lines.join("\n");
    expect(told).toContain("Property 'FOO' does not exist");
    expect(told).toContain("Type '201' does not satisfy the expected type '200'");
    expect(lines.at(-1)).toBe("1 steps, 0 proven, 1 broken");
    expect(isProven).toBe(false);
  });

  test("a name that is gone from the types", async () => {
    const { isProven } = await replay(layFolder(...RENAMED), (...update) => {
      const plan = planUpdate(...update);
      return { ...plan, next: withTcpText(plan.next, (text) => text.replace("foo=100;", "")) };
    });
    expect(isProven).toBe(false);
  });

  test("a release of an unchanged package, a minor where documentation changed, and a major", async () => {
    const planted = new Map<string, "patch" | "minor" | "major">([
      ["sctp", "patch"],
      ["udp", "minor"],
      ["tcp", "major"],
    ]);
    const { isProven, lines } = await replay(layFolder(...RENAMED), (...update) => {
      const plan = planUpdate(...update);
      const updates = plan.updates.map((each) => ({ ...each, bump: planted.get(each.name) ?? each.bump }));
      return { ...plan, updates };
    });
    const told = lines.join("\n");
    expect(told).toContain("@ianakit/sctp: the bump is patch, what is emitted allows none");
    expect(told).toContain("@ianakit/udp: the bump is minor, what is emitted allows patch");
    expect(told).toContain("@ianakit/tcp: the bump is major");
    expect(isProven).toBe(false);
  });
});
