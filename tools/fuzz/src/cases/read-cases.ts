import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RegistryCase } from "../judge/verdict.js";

/** Where registries are kept that once went wrong. */
export const CASES_FOLDER = fileURLToPath(new URL("../../cases/", import.meta.url));

/** Every kept case, by the name of its file; `NAME.before.csv` is the registry that `NAME.csv` updates. */
export function readCases(): readonly { readonly name: string; readonly registry: RegistryCase }[] {
  const names = readdirSync(CASES_FOLDER).filter((file) => /(?<!\.before)\.csv$/.test(file));
  return names.map((file) => {
    const before = `${CASES_FOLDER}${file.replace(/\.csv$/, ".before.csv")}`;
    return {
      name: file.replace(/\.csv$/, ""),
      registry: {
        csv: readFileSync(CASES_FOLDER + file, "utf8"),
        before: existsSync(before) ? readFileSync(before, "utf8") : undefined,
      },
    };
  });
}
