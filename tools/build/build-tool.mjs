// Builds the tool of the current folder with TypeScript, or a part of a package: `build-tool [PROJECT [FOLDER]]`. What
// reads the folder meanwhile never finds half a build.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { replaceFolder } from "./replace-folder.mjs";

const compiler = join(import.meta.dirname, "compile.mjs");

const [project = "tsconfig.build.json", folder = "dist"] = process.argv.slice(2);

await replaceFolder(folder, async (staging) => {
  const options = ["-p", project, "--outDir", staging];
  execFileSync(process.execPath, [compiler, ...options], { stdio: "inherit" });
});
