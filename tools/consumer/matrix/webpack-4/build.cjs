const { join } = require("node:path");
const webpack = require("webpack");

const output = { path: join(__dirname, "built"), filename: "main.js" };
webpack(
  { mode: "production", target: "node", entry: "./main.js", context: __dirname, output },
  (error, stats) => {
    if (error || stats.hasErrors()) throw error || new Error(stats.toString());
    require("./built/main.js");
  },
);
