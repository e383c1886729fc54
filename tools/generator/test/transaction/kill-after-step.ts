import fs from "node:fs/promises";

/**
 * Calls back after every step that the file system has done, 1 for the first, before the code that asked for it
 * goes on. The code under test is as it ships.
 *
 * @returns a function that ends it
 */
export function onEachStep(callback: (step: number) => void): () => void {
  let steps = 0;
  let isOver = false;
  const originals = new Map<string, unknown>();
  const counted = (target: object, name: string) => {
    const original = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
    if (target === fs) originals.set(name, original);
    Reflect.set(target, name, async (...args: unknown[]) => {
      const result = await original.apply(target, args);
      if (name === "open") for (const method of ["writeFile", "sync"]) counted(result as object, method);
      steps += 1;
      if (!isOver) callback(steps);
      return result;
    });
  };
  for (const name of ["mkdir", "open", "rename", "rm", "rmdir", "writeFile"]) counted(fs, name);
  return () => {
    for (const [name, original] of originals) Reflect.set(fs, name, original);
    // Node's own `cp` keeps the functions that it found when it was first called.
    isOver = true;
  };
}

/** Makes this process die after step `fatal`; other signals than SIGKILL leave it the last word. */
export function killAfterStep(fatal: number, signal: NodeJS.Signals = "SIGKILL"): void {
  onEachStep((step) => {
    if (step === fatal) process.kill(process.pid, signal);
  });
}
