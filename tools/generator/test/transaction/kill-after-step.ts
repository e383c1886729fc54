/**
 * Run in a process of its own: counts every step that the file system has done, and kills the process
 * after the one given. The code under test is as it ships.
 */
import fs from "node:fs/promises";

/** Makes this process die after step `fatal`, 1 for the first; other signals than SIGKILL leave it the last word. */
export function killAfterStep(fatal: number, signal: NodeJS.Signals = "SIGKILL"): void {
  let steps = 0;
  const countStep = () => {
    steps += 1;
    if (steps === fatal) process.kill(process.pid, signal);
  };
  const counted = (target: object, name: string) => {
    const original = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
    Reflect.set(target, name, async (...args: unknown[]) => {
      const result = await original.apply(target, args);
      if (name === "open") for (const method of ["writeFile", "sync"]) counted(result as object, method);
      countStep();
      return result;
    });
  };
  for (const name of ["mkdir", "open", "rename", "rm", "rmdir", "writeFile"]) counted(fs, name);
}
