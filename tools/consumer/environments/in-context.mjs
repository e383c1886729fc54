// Prints the answers' number from a context of its own, which has the language and a text encoder, but nothing of Node.
import { readFileSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext, SourceTextModule } from "node:vm";
import { FREEZING } from "./freezing.mjs";
import { listWords, writePollution } from "./pollution.mjs";

const [how, detail = ""] = process.argv.slice(2);
const context = createContext(
  { TextEncoder, TextDecoder },
  { codeGeneration: { strings: false, wasm: false } },
);
const modules = new Map();

const answers = load(new URL("./answers.mjs", import.meta.url).href);
await answers.link((specifier, { identifier }) => load(resolve(specifier, identifier)));
if (how === "frozen") runInContext(FREEZING, context);
// Before anything of ours runs: what is read once, at the start, is read from a polluted realm too.
if (how === "polluted")
  runInContext(writePollution(listWords([...modules.values()].map(({ text }) => text)), detail), context);
await answers.evaluate();
writeSync(1, answers.namespace.digestAnswers());

function load(url) {
  const known = modules.get(url);
  if (known !== undefined) return known.module;
  const text = readFileSync(fileURLToPath(url), "utf8");
  const module = new SourceTextModule(text, { context, identifier: url });
  modules.set(url, { module, text: url.includes("/generated/") ? "" : text });
  return module;
}

function resolve(specifier, from) {
  return specifier.startsWith(".") ? new URL(specifier, from).href : import.meta.resolve(specifier);
}
