const { execFileSync } = require("node:child_process");
const { writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

writeFileSync("package.json", '{ "name": "consumer", "private": true }\n');
const pnpm = join(dirname(require.resolve("pnpm")), "bin/pnpm.cjs");
const options = ["add", "--offline", "--ignore-scripts", ...process.env.TARBALLS.split("\n")];
execFileSync(process.execPath, [pnpm, ...options], { stdio: ["ignore", "ignore", "inherit"] });
console.log(require("./answer.cjs").answer());
import("./answer.mjs").then(({ answer }) => console.log(answer()));
