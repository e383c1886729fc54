// Builds the tool of the current folder by TypeScript; those that run it meanwhile never meet half of it.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { replaceFolder } from "./replace-folder.mjs";

const compiler = join(import.meta.dirname, "compile.mjs");

await replaceFolder("dist", async (staging) => {
  const options = ["-p", "tsconfig.build.json", "--outDir", staging];
  execFileSync(process.execPath, [compiler, ...options], { stdio: "inherit" });
});
