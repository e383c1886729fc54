import typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import vueParser from "vue-eslint-parser";
import plugin from "../src/index.js";

const linter = new Linter({ configType: "flat" });

/** The configuration of a file by its ending, as in projects. */
function configure(filename: string, rules: Linter.RulesRecord): Linter.Config {
  const isVue = filename.endsWith(".vue");
  const parser = isVue ? vueParser : /\.[cm]?tsx?$/.test(filename) ? typescriptParser : undefined;
  return {
    files: ["**"],
    plugins: { "@ianakit": plugin as never },
    rules,
    languageOptions: {
      sourceType: /\.c[jt]s$/.test(filename) ? "commonjs" : "module",
      ...(parser === undefined ? {} : { parser: parser as Linter.Parser }),
      parserOptions: { ecmaFeatures: { jsx: true }, ...(isVue ? { parser: typescriptParser } : {}) },
    },
  };
}

/** Fixes a text as `eslint --fix` does. */
export function fixText(text: string, filename: string, rules: Linter.RulesRecord): string {
  const { output, messages } = linter.verifyAndFix(text, configure(filename, rules), { filename });
  const fatal = messages.find((message) => message.fatal);
  if (fatal !== undefined) throw new Error(`${fatal.message} in\n${output}`);
  return output;
}
