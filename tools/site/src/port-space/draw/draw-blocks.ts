import { findPort, locatePort } from "../hilbert-curve.js";
import { SIDE } from "../picture.js";
import { type Box, overlap } from "../place-labels.js";
import { listClassNames } from "./draw-boundaries.js";
import { LANDMARKS } from "./landmarks.js";
import { locateSquare, type Scene, type Square, writeText } from "./scene.js";

/** Pixels of a block from which its ports can be written into it. */
const LEAST_BLOCK = 110;

/** A block of fewer cells holds their numbers itself. */
const LEAST_CELLS = 8;

const SIZE = 10.5;
const DOT = { width: 6, height: 6 };

/** A block of the curve: the ports that it holds, where it is seen, and the room of its name. */
interface Block {
  readonly name: string;
  readonly square: Square;
  readonly box: Box;
}

/** The blocks of the curve that are seen, as large as can be told apart. */
export function listBlocks(scene: Pick<Scene, "view" | "side" | "height">): readonly Block[] {
  const { view, side, height } = scene;
  let cells = LEAST_CELLS;
  while ((cells * side * view.zoom) / SIDE < LEAST_BLOCK && cells < SIDE) cells *= 2;
  if (cells === LEAST_CELLS || side < 2 * LEAST_BLOCK) return [];
  const blocks: Block[] = [];
  for (let y = 0; y < SIDE; y += cells) {
    for (let x = 0; x < SIDE; x += cells) {
      const square = locateSquare(scene, { x, y }, cells);
      const { left, top, size } = square;
      if (left >= side || top >= height || left + size <= 0 || top + size <= 0) continue;
      const first = findPort({ x, y }) & ~(cells * cells - 1);
      const name = `${first}–${first + cells * cells - 1}`;
      blocks.push({ name, square, box: placeName(scene, name, square) });
    }
  }
  return blocks;
}

/** In the lower left corner, or the right one where that would cover what a landmark's label points at. */
function placeName(scene: Pick<Scene, "view" | "side">, name: string, { left, top, size }: Square): Box {
  const width = name.length * SIZE * 0.68;
  const box = { left: left + 4, top: top + size - 19, width, height: 15 };
  const isCovering = LANDMARKS.some((port) =>
    overlap(box, { ...DOT, ...locateSquare(scene, locatePort(port)) }),
  );
  return isCovering ? { ...box, left: left + size - width - 4 } : box;
}

/** Draws the blocks of the curve, each with the ports that it holds: the axis of the picture. */
export function drawBlocks(context: CanvasRenderingContext2D, scene: Scene): void {
  const classNames = listClassNames(scene);
  for (const { name, square, box } of listBlocks(scene)) {
    context.strokeStyle = scene.inks.text;
    context.globalAlpha = 0.22;
    context.lineWidth = 1;
    context.strokeRect(Math.round(square.left) + 0.5, Math.round(square.top) + 0.5, square.size, square.size);
    context.globalAlpha = 1;
    if (classNames.some((other) => overlap(other, box))) continue;
    writeText(context, scene, name, [box.left + 3, box.top + 8], { size: SIZE, align: "left" });
  }
}
