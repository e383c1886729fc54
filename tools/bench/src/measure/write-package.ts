import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Adds a package of one module to a folder. */
export function writePackage(folder: string, name: string, code: string, types = "export {};\n"): void {
  const home = join(folder, "node_modules", name);
  mkdirSync(home, { recursive: true });
  const manifest = {
    name,
    version: "0.0.0",
    type: "module",
    exports: { types: "./index.d.ts", default: "./index.js" },
  };
  writeFileSync(join(home, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(home, "index.js"), code);
  writeFileSync(join(home, "index.d.ts"), types);
}
