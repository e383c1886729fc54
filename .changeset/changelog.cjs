// What a changeset becomes in a CHANGELOG.md: its text, after a link to the commit that brought it.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

/** The repository's address in a browser, as the root's manifest names it; `undefined` where it names none. */
function findHomepage() {
  const { repository } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8"));
  const url = typeof repository === "string" ? repository : repository?.url;
  const name = /(?:github\.com[:/]|^github:|^)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url ?? "")?.[1];
  return name === undefined ? undefined : `https://github.com/${name}`;
}

async function getReleaseLine({ commit, summary }) {
  const homepage = findHomepage();
  const hash = commit?.slice(0, 7);
  const link = homepage === undefined ? hash : `[${hash}](${homepage}/commit/${commit})`;
  const [first = "", ...others] = summary.trimEnd().split("\n");
  const lines = [
    `- ${hash === undefined ? "" : `${link}: `}${first}`,
    ...others.map((line) => `  ${line}`.trimEnd()),
  ];
  return lines.join("\n");
}

/** A dependency's release is a line of its own. */
async function getDependencyReleaseLine(_changesets, dependencies) {
  if (dependencies.length === 0) return "";
  const lines = dependencies.map(({ name, newVersion }) => `  - ${name}@${newVersion}`);
  return ["- Updated dependencies", ...lines].join("\n");
}

module.exports = { getReleaseLine, getDependencyReleaseLine };
