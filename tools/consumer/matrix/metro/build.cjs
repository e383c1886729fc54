const { readFileSync } = require("node:fs");
const { runBuild, loadConfig } = require("metro");

async function build() {
  const config = await loadConfig(
    {},
    {
      projectRoot: __dirname,
      watchFolders: [__dirname],
      reporter: { update() {} },
      resolver: { sourceExts: ["js", "mjs", "cjs", "json"] },
    },
  );
  await runBuild(config, { entry: "main.js", out: "built.js", minify: false });
  const print = new Function("console", "structuredClone", readFileSync("built.js", "utf8"));
  print(console, structuredClone);
}

build();
