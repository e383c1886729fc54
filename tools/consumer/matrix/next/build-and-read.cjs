const { execFileSync } = require("node:child_process");
const { readFileSync } = require("node:fs");

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
const build = () =>
  execFileSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env: environment,
    stdio: "inherit",
  });
try {
  build();
  throw new Error("a type error was built");
} catch (error) {
  if (error.status === undefined) throw error;
}
require("node:fs").rmSync("wrong.ts");
build();
console.log(readFileSync(".next/server/app/index.html", "utf8"));
