const { execFileSync } = require("node:child_process");
const { mkdirSync, copyFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const yarn = require.resolve("@yarnpkg/cli-dist/bin/yarn.js");
mkdirSync("plug-n-play");
process.chdir("plug-n-play");
for (const file of ["answer.cjs", "answer.mjs"]) copyFileSync(`../${file}`, file);
writeFileSync("yarn.lock", "");
writeFileSync(
  ".yarnrc.yml",
  `nodeLinker: pnp
enableGlobalCache: false
enableImmutableInstalls: false
enableTelemetry: false
enableScripts: false
globalFolder: ${JSON.stringify(join(process.cwd(), "global"))}
`,
);
const tarballs = process.env.TARBALLS.split("\n");
const name = (tarball) => {
  const [, base] = /([a-z-]+)-\d+\.\d+\.\d+\.tgz$/.exec(tarball);
  return base === "ianakit" ? base : base.replace(/^ianakit-/, "@ianakit/");
};
const dependencies = Object.fromEntries(tarballs.map((tarball) => [name(tarball), `file:${tarball}`]));
writeFileSync("package.json", JSON.stringify({ name: "consumer", private: true, dependencies }));
const run = (...words) =>
  execFileSync(process.execPath, [yarn, ...words], { stdio: ["ignore", "pipe", "inherit"] });
run("install");
writeFileSync("main.cjs", 'console.log(require("./answer.cjs").answer());\n');
writeFileSync("main.mjs", 'import { answer } from "./answer.mjs";\nconsole.log(answer());\n');
for (const file of ["main.cjs", "main.mjs"]) process.stdout.write(run("node", file));
