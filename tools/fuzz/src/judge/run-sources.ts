import type { Script } from "node:vm";
import { transform } from "esbuild";
import { Sandbox } from "./sandbox.js";

/** What the generated files give a program, file by file, and the functions by hand that read them. */
export interface Ran {
  readonly exports: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly functions: Readonly<Record<string, unknown>>;
  readonly sandbox: Sandbox;
}

/** Makes JavaScript of the files as the packages' build does, and runs it where every side effect is seen. */
export async function runSources(files: ReadonlyMap<string, string>, code: Script): Promise<Ran> {
  const sandbox = new Sandbox();
  const exports = new Map<string, Record<string, unknown>>();
  for (const [path, text] of files) {
    if (/(?:\.d\.ts|types\.ts|typed\.ts)$/.test(path)) continue;
    exports.set(path, sandbox.run(path, await toJavaScript(text), exports));
  }
  return { exports, functions: sandbox.run("packages", code, exports), sandbox };
}

const transformed = new Map<string, string>();
const MOST_REMEMBERED = 500;

/** Most files are the same from one registry to the next. */
async function toJavaScript(text: string): Promise<string> {
  const known = transformed.get(text);
  if (known !== undefined) return known;
  const { code } = await transform(text, { loader: "ts", format: "cjs", target: "es2022", charset: "ascii" });
  if (transformed.size > MOST_REMEMBERED) transformed.clear();
  transformed.set(text, code);
  return code;
}
