import type { Engine } from "@ianakit/engines/engine";
import { findEngine } from "@ianakit/engines/find-engine";
import { PINNED_ENGINES, type PinnedEngine } from "@ianakit/engines/pinned-engines";

const thisNode = `Node ${process.versions.node.split(".")[0]}`;
const pinned = Object.keys(PINNED_ENGINES) as readonly PinnedEngine[];

/** How to have each engine that look-ups are measured under: this one, and those pinned. */
export const ENGINES: Readonly<Record<string, () => Engine | undefined>> = {
  [thisNode]: () => ({ name: thisNode, command: process.execPath, options: ["--expose-gc"] }),
  ...Object.fromEntries(pinned.map((name) => [name, () => findEngine(name)])),
};
