import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkRelease } from "./check-release.js";
import { type CommandOptions, runCommand } from "./run-command.js";
import { writeReleaseNotes } from "./write-release-notes.js";

const changesets = createRequire(import.meta.url).resolve("@changesets/cli/bin.js");

/** How packages are released. */
export interface ReleaseOptions {
  /** Whether a snapshot that was composed of several sources may be published: for a test server alone. */
  readonly isComposedAllowed: boolean;
  /** Whether the tags of the versions go to the remote of the repository. */
  readonly arePushed: boolean;
  /** Whether each version gets a GitHub release with its changelog (by `gh`); its tag must be pushed. */
  readonly areNoted: boolean;
  readonly environment: NodeJS.ProcessEnv;
  readonly onOutput: (text: string) => void;
}

/**
 * Builds the packages and publishes every version that is not yet published. A release that failed half-way is
 * completed by running it again: nothing is published twice, and tags that were lost come back.
 *
 * @param root - the repository
 * @throws Failure where what would be published is not what `npm run version` recorded; nothing is built then
 */
export async function releasePackages(
  root: string,
  { isComposedAllowed, arePushed, areNoted, environment, onOutput }: ReleaseOptions,
): Promise<void> {
  await checkRelease(root, environment, { isComposedAllowed });
  const login = await mkdtemp(join(tmpdir(), "ianakit-login-"));
  try {
    const options: CommandOptions = {
      folder: root,
      environment: await logIn(login, root, environment),
      onOutput,
    };
    await runCommand("npm", ["run", "build"], options);
    await runCommand(process.execPath, [changesets, "publish"], options);
    await runCommand(process.execPath, [changesets, "tag"], options);
    if (arePushed) await runCommand("git", ["push", "--tags"], options);
    if (areNoted) await writeReleaseNotes(root, environment);
  } finally {
    await rm(login, { recursive: true });
  }
}

/**
 * changesets reads the package registry from one lower-case variable alone, so npm's own setting is passed on in it.
 * A package's first publish needs a token, which npm reads from a file, under the registry's host. Without one
 * npm presents the identity of the workflow (trusted publishing).
 */
async function logIn(
  folder: string,
  root: string,
  environment: NodeJS.ProcessEnv,
): Promise<NodeJS.ProcessEnv> {
  const registry = (
    await runCommand("npm", ["config", "get", "registry"], { folder: root, environment })
  ).trim();
  const configured = { ...environment, npm_config_registry: registry };
  if ((environment.NODE_AUTH_TOKEN ?? "") === "") return configured;
  const file = join(folder, "npmrc");
  const host = registry.replace(/^https?:/, "").replace(/\/?$/, "/");
  // npm puts the token in itself: it stands in no file.
  await writeFile(file, `${host}:_authToken=\${NODE_AUTH_TOKEN}\n`);
  return { ...configured, NPM_CONFIG_USERCONFIG: file, npm_config_userconfig: file };
}
