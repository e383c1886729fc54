// Builds the tool of the current folder by TypeScript, or a part of a package: `build-tool [PROJECT [FOLDER]]`. Those
// that read it meanwhile never meet half of it.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { replaceFolder } from "./replace-folder.mjs";

const compiler = join(import.meta.dirname, "compile.mjs");

const [project = "tsconfig.build.json", folder = "dist"] = process.argv.slice(2);

await replaceFolder(folder, async (staging) => {
  const options = ["-p", project, "--outDir", staging];
  execFileSync(process.execPath, [compiler, ...options], { stdio: "inherit" });
});
