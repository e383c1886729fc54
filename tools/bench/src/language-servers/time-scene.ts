import { median } from "../measure/take-turns.js";
import type { Version } from "../types/check-consumers.js";
import type { Place } from "./language-server.js";
import type { Scene } from "./scenes.js";
import { startLsp } from "./start-lsp.js";
import { startTsserver } from "./start-tsserver.js";

const FILE = "scene.ts";
const WARM_ROUNDS = 7;

/** Milliseconds until a server answered, by what it was asked. */
export interface SceneTimes {
  readonly "first completions": number;
  readonly "warm completions": number;
  readonly "first hover": number;
}

/** Opens a scene in a server of its own and times its answers; the first completions include reading everything. */
export async function timeScene(version: Version, folder: string, scene: Scene): Promise<SceneTimes> {
  const server = await (version === "7" ? startLsp : startTsserver)(version, folder);
  try {
    const [after, label] = scene.complete;
    const [on, shown] = scene.hover;
    const inside = locate(scene.text, scene.text.lastIndexOf(after) + after.length);
    const over = locate(scene.text, scene.text.lastIndexOf(on));
    const complete = () => time(() => server.complete(FILE, inside), label);
    server.open(FILE, scene.text);
    return {
      "first completions": await complete(),
      "warm completions": await repeat(complete),
      "first hover": await time(() => server.hover(FILE, over), shown),
    };
  } finally {
    await server.stop();
  }
}

async function time(ask: () => Promise<readonly string[] | string>, wanted: string): Promise<number> {
  const start = performance.now();
  const answer = await ask();
  const milliseconds = performance.now() - start;
  if (!answer.includes(wanted))
    throw new Error(`The server answered without ${wanted}: ${answer.slice(0, 9)}`);
  return milliseconds;
}

async function repeat(measure: () => Promise<number>): Promise<number> {
  const figures: number[] = [];
  for (let round = 0; round < WARM_ROUNDS; round++) figures.push(await measure());
  return median(figures);
}

function locate(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
