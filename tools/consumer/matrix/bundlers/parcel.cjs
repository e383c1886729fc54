const { execFileSync } = require("node:child_process");
const { basename, join } = require("node:path");
const { writeFileSync } = require("node:fs");

const [, , entry] = process.argv;
// A target of its own, for Node: nothing of a package is left to be resolved when it runs.
const manifest = {
  name: "bundled",
  targets: {
    bundled: {
      source: `./${entry}`,
      distDir: `./built-${entry}`,
      context: "node",
      outputFormat: "commonjs",
      includeNodeModules: true,
      isLibrary: false,
    },
  },
};
writeFileSync("package.json", JSON.stringify(manifest));
execFileSync(process.execPath, ["node_modules/parcel/lib/bin.js", "build", "--no-cache"], {
  stdio: ["ignore", "ignore", "inherit"],
});
require(join(process.cwd(), `built-${entry}`, basename(entry).replace(/\.\w+$/, ".js")));
