import { findPort, locatePort } from "../hilbert-curve.js";
import { SIDE } from "../picture.js";
import { type Box, overlap } from "../place-labels.js";
import { listClassNames } from "./draw-boundaries.js";
import { LANDMARKS } from "./landmarks.js";
import { locateSquare, type Scene, type Square, writeText } from "./scene.js";

/** The least width of a block, in pixels, that has room for its range of ports. */
const LEAST_BLOCK = 110;

/** In smaller blocks, the cells show their own numbers. */
const LEAST_CELLS = 8;

const SIZE = 10.5;
const DOT = { width: 6, height: 6 };

/** A block of the curve: its ports, its square on the canvas, and the box of its name. */
interface Block {
  readonly name: string;
  readonly square: Square;
  readonly box: Box;
}

/** The visible blocks of the curve, at the finest level that still has room for names. */
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

/** Places the name in the lower left corner, or in the lower right one if it would cover a landmark. */
function placeName(scene: Pick<Scene, "view" | "side">, name: string, { left, top, size }: Square): Box {
  const width = name.length * SIZE * 0.68;
  const box = { left: left + 4, top: top + size - 19, width, height: 15 };
  const isCovering = LANDMARKS.some((port) =>
    overlap(box, { ...DOT, ...locateSquare(scene, locatePort(port)) }),
  );
  return isCovering ? { ...box, left: left + size - width - 4 } : box;
}

/** Draws the blocks of the curve with their ranges of ports, which serve as the axis. */
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
