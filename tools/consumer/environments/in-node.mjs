// Prints the answers' number in this process, or in a worker of it, after something was done to it.
import { readdirSync, readFileSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { FREEZING } from "./freezing.mjs";
import { listWords, writePollution } from "./pollution.mjs";

const [how, detail = ""] = process.argv.slice(2);

if (how === "worker") {
  new Worker(fileURLToPath(import.meta.url), { argv: ["plainly"] });
} else {
  if (how === "frozen") runInThisContext(FREEZING);
  if (how === "locked-down") {
    await import(detail);
    globalThis.lockdown({ errorTaming: "unsafe" });
  }
  const { digestAnswers } = await import("./answers.mjs");
  const undo =
    how === "polluted" ? runInThisContext(writePollution(listWords(readSources()), detail)) : () => {};
  try {
    const digest = digestAnswers();
    undo();
    writeSync(1, digest);
  } catch (error) {
    undo();
    throw error;
  }
}

function readSources() {
  return ["registry", "dns-sd", "dccp", "tcp"].flatMap((name) => {
    const folder = new URL(`./node_modules/@ianakit/${name}/dist/`, import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const written = files.filter((file) => file.endsWith(".js") && !file.startsWith("generated"));
    return written.map((file) => readFileSync(new URL(file, folder), "utf8"));
  });
}
