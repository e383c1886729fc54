import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What turbo would do for a command, by the command: most scripts begin with the same one, and a plan is a process. */
const plans = new Map<string, readonly string[]>();

function listTasks(command: string): readonly string[] {
  const known = plans.get(command);
  if (known !== undefined) return known;
  const [turbo = "", ...rest] = command.split(" ");
  const plan = execFileSync(turbo, [...rest, "--dry=json"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
  });
  const { tasks } = JSON.parse(plan) as { readonly tasks: readonly { readonly taskId: string }[] };
  const names = tasks.map(({ taskId }) => taskId);
  plans.set(command, names);
  return names;
}

// A ledger that lacks something stops generating: what mends it must not need what is generated from it.
it.each(["registry:update", "registry:rebuild", "registry:diff", "registry:propose"])(
  "npm run %s builds nothing that is generated from the data",
  (name) => {
    const names = listTasks(scripts[name]?.split(" && ")[0] ?? "");
    expect(names).toContain("@ianakit/release#build");
    expect(names.filter((task) => task.endsWith("#generate"))).toEqual([]);
  },
);
