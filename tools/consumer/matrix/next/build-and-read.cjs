const { execFileSync, spawnSync } = require("node:child_process");
const { readFileSync, rmSync } = require("node:fs");

const next = ["node_modules/next/dist/bin/next", "build"];
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

const { status, stdout, stderr } = spawnSync(process.execPath, next, { env, encoding: "utf8" });
if (status === 0 || !`${stdout}${stderr}`.includes("Type '443' is not assignable to type '80'"))
  throw new Error(`a type error was built, or another one found:\n${stdout}${stderr}`);
rmSync("wrong.ts");
execFileSync(process.execPath, next, { env, stdio: "inherit" });
console.log(readFileSync(".next/server/app/index.html", "utf8"));
