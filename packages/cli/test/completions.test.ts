import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { startCli } from "./run-cli.js";

/** What bash offers for the last of some words. */
const BASH = `
eval "$SCRIPT"
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_ianakit
printf '%s\\n' "\${COMPREPLY[@]}"
`;

const script = startCli("completions", "bash").stdout;

function complete(...words: readonly string[]): readonly string[] {
  const { stdout } = spawnSync("bash", ["-c", BASH, "bash", ...words], {
    encoding: "utf8",
    env: { ...process.env, SCRIPT: script },
  });
  return stdout.trim().split("\n");
}

const isFishThere = spawnSync("fish", ["--version"]).status === 0;

describe("completions", () => {
  it("in bash offer commands first, then what each command takes", (context) => {
    restingOn("no postg*", "no kafka")(context);
    expect(complete("ianakit", "se").slice(0, 2)).toEqual(["search", "services"]);
    expect(complete("ianakit", "postg")).toEqual(expect.arrayContaining(["postgres", "postgresql"]));
    expect(complete("ianakit", "kaf")).toContain("kafka");
    expect(complete("ianakit", "443", "postgresq")).toEqual(["postgresql"]);
    expect(complete("ianakit", "search", "postg")).toEqual([""]);
    expect(complete("ianakit", "search", "--l")).toEqual(["--limit"]);
    expect(complete("ianakit", "completions", "")).toEqual(["bash", "zsh", "fish", "--help"]);
    expect(complete("ianakit", "443", "--")).toEqual(["--json", "--help"]);
    expect(complete("ianakit", "check", "8080", "--expect", "")).toEqual(["free", "in-use"]);
    expect(complete("ianakit", "lint", "--import", "na")).toEqual(["namespace", "named"]);
  });

  it.skipIf(!isFishThere)("in fish do the same (skipped without fish: apt-get install fish)", () => {
    const completeInFish = (line: string) =>
      spawnSync("fish", ["-c", `eval "$SCRIPT"; complete -C "${line}"`], {
        encoding: "utf8",
        env: { ...process.env, SCRIPT: startCli("completions", "fish").stdout },
      }).stdout.trim();
    expect(completeInFish("ianakit search --l")).toBe("--limit");
    expect(completeInFish("ianakit 443 postgresq")).toBe("postgresql");
    expect(completeInFish("ianakit search postgresq")).toBe("");
    expect(completeInFish("ianakit check 80 --expect ").split("\n")).toEqual(["free", "in-use"]);
  });
});
