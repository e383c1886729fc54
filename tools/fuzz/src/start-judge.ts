import { once } from "node:events";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { RegistryCase, Verdict } from "./judge/verdict.js";

const folder = fileURLToPath(new URL("../", import.meta.url));
const repository = new URL("../../../", import.meta.url).href;

/** For one registry; the machine may be busy, and one takes a hundredth of it. */
const MOST_MILLISECONDS = 30_000;
/** For one registry; one takes a tenth of it. */
const MOST_MEGABYTES = 1024;

/** Judges registries in a thread of its own, which is ended when it takes too long or too much memory. */
export class Judge {
  #worker: Worker | undefined;
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /** Makes the thread's program from the sources as they are. */
  static async start(): Promise<Judge> {
    const file = `${folder}dist/judge-${process.pid}-${Math.random().toString(36).slice(2)}.mjs`;
    await build({
      entryPoints: [`${folder}src/judge/worker.ts`],
      outfile: file,
      ...{ bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "silent" },
      external: ["esbuild", "typescript", "ts-morph", "csv-parse", "jsonc-parser"],
      conditions: ["ianakit-source"],
    });
    return new Judge(file);
  }

  async judge(registry: RegistryCase): Promise<Verdict> {
    const worker = this.#worker ?? (await this.#open());
    worker.postMessage(registry);
    const timeout = new Promise<Verdict>((resolve) => {
      const timer = setTimeout(
        () => resolve(fail(`no end after ${MOST_MILLISECONDS} ms`)),
        MOST_MILLISECONDS,
      );
      void once(worker, "message")
        .then(
          ([verdict]) => resolve(verdict),
          (error) => resolve(fail(String(error))),
        )
        .finally(() => clearTimeout(timer));
    });
    const verdict = await timeout;
    if (verdict.faults.some((fault) => fault.startsWith("ended: "))) await this.#end();
    return verdict;
  }

  async close(): Promise<void> {
    await this.#end();
    await rm(this.#file, { force: true });
  }

  async #end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #open(): Promise<Worker> {
    this.#worker = new Worker(this.#file, {
      workerData: repository,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    await once(this.#worker, "message");
    return this.#worker;
  }
}

function fail(reason: string): Verdict {
  return { rules: [], faults: [`ended: ${reason}`] };
}
