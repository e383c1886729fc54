import { findPort } from "./find-port.js";
import { locatePort } from "./locate-port.js";
import { PORT_COUNT, SIDE } from "./picture.js";

/** Arrows go to the neighbour in the picture, pages to the next number, Home and End to the first and last port. */
const MOVES: Readonly<Record<string, (port: number) => number>> = {
  ArrowLeft: (port) => step(port, -1, 0),
  ArrowRight: (port) => step(port, 1, 0),
  ArrowUp: (port) => step(port, 0, -1),
  ArrowDown: (port) => step(port, 0, 1),
  PageUp: (port) => Math.max(0, port - 1),
  PageDown: (port) => Math.min(PORT_COUNT - 1, port + 1),
  Home: () => 0,
  End: () => PORT_COUNT - 1,
};

/**
 * The port that a key moves the cursor to.
 *
 * @param key - as a `KeyboardEvent` names it
 * @returns `undefined` for a key that moves nothing
 */
export function moveCursor(port: number, key: string): number | undefined {
  return MOVES[key]?.(port);
}

function step(port: number, right: number, down: number): number {
  const { x, y } = locatePort(port);
  const clamp = (value: number) => Math.min(SIDE - 1, Math.max(0, value));
  return findPort({ x: clamp(x + right), y: clamp(y + down) });
}
