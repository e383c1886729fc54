import { setTimeout as wait } from "node:timers/promises";

/** Waits until a server that was just started answers at a URL. */
export async function waitForAnswer(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error(`${url} did not answer within 30 s`);
}
