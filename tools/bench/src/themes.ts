import type { Theme } from "./report/row.js";
import { buildTheme } from "./themes/build.js";
import { bundleTheme } from "./themes/bundle.js";
import { commandLineTheme } from "./themes/command-line.js";
import { dnsSdTheme } from "./themes/dns-sd.js";
import { downloadsTheme } from "./themes/downloads.js";
import { editorTheme } from "./themes/editor.js";
import { generationTheme } from "./themes/generation.js";
import { runTimeTheme } from "./themes/run-time.js";
import { typesTheme } from "./themes/types.js";

/** By the names that they are asked for. */
export const THEMES: Readonly<Record<string, Theme>> = {
  bundle: bundleTheme,
  size: downloadsTheme,
  types: typesTheme,
  editor: editorTheme,
  "run-time": runTimeTheme,
  "dns-sd": dnsSdTheme,
  generation: generationTheme,
  "command-line": commandLineTheme,
  build: buildTheme,
};
