import { appendFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commitAll } from "./repository.js";
import type { Stage } from "./stage.js";
import { mergeBranch } from "./take-snapshot.js";

const BRANCH = "changeset-release/main";

/** How often one release may be cut anew, because something was merged since. */
const MOST_CUTS = 3;

/**
 * Does what the workflow release does: cuts the pull request Release, merges it, publishes; and cuts it anew as long as
 * something was merged meanwhile.
 *
 * @param throwIn - what happens at the worst moment, between the cut and the merge
 * @returns whether something was published
 */
export async function releaseWeek(stage: Stage, throwIn: () => Promise<void>): Promise<boolean> {
  const { clone, run } = stage;
  for (let cut = 1; ; cut++) {
    const work = await clone();
    const step = await readStep(stage, work);
    if (step === "version" && cut <= MOST_CUTS) {
      await run(work, "npm", "run", "version");
      await run(work, "git", "switch", "--quiet", "--create", BRANCH);
      await commitAll(work, "Release");
      await run(work, "git", "push", "--quiet", "origin", BRANCH);
      await run(work, "gh", "pr", "create", "--head", BRANCH, "--title", "Release", "--body", "");
      await run(work, "npm", "run", "release:checks");
      if (cut === 1) await throwIn();
      await mergeBranch(stage, work, BRANCH);
    } else if (step === "publish") await publish(stage, work);
    else if (step !== "none") throw new Error(`the release plan says ${step} after ${cut - 1} cuts`);
    await rm(work, { recursive: true });
    if (step !== "version") return step === "publish";
  }
}

/** The last line that `npm run release:plan` prints. */
async function readStep({ run }: Stage, clone: string): Promise<string> {
  return (await run(clone, "npm", "run", "release:plan")).trim().split("\n").at(-1) ?? "";
}

async function publish({ run, packageRegistry }: Stage, clone: string): Promise<void> {
  const settings = [`NPM_CONFIG_REGISTRY=${packageRegistry.url}`, `NODE_AUTH_TOKEN=${packageRegistry.token}`];
  const release = ["npm", "run", "release", "--", "--push-tags", "--notes"];
  await run(clone, "env", ...settings, "NPM_CONFIG_PROVENANCE=false", ...release);
}

/** A person's change of the code, with its changeset, pushed to `main` from a clone of its own. */
export async function pushCodeChange({ clone, run }: Stage, day: number): Promise<void> {
  const work = await clone();
  await appendFile(
    join(work, "packages/dns-sd/src/index.ts"),
    `\n// Changed on day ${day} of a rehearsal.\n`,
  );
  const changeset = `---\n"@ianakit/dns-sd": patch\n---\n\nA change of the code on day ${day}.\n`;
  await writeFile(join(work, `.changeset/code-${day}.md`), changeset);
  await commitAll(work, `Change the code on day ${day}`);
  await run(work, "git", "push", "--quiet", "origin", "main");
  await rm(work, { recursive: true });
}
