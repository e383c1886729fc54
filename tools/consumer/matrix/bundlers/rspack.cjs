const { join } = require("node:path");
const { rspack } = require("@rspack/core");

const [, , entry] = process.argv;
const output = { path: join(__dirname, "built", entry), filename: "main.cjs" };
const options = { mode: "production", target: "node", entry: `./${entry}`, context: __dirname, output };
rspack(options, (error, stats) => {
  if (error || stats.hasErrors()) throw error || new Error(stats.toString());
  require(join(output.path, "main.cjs"));
});
