const { execFileSync } = require("node:child_process");

execFileSync(process.execPath, ["node_modules/@nestjs/cli/bin/nest.js", "build"], { stdio: "inherit" });
require("./dist/main.js");
