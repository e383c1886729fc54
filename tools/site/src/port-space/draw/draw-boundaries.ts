import type { Box } from "../place-labels.js";
import { locateSquare, type Scene, type Square, writeText } from "./scene.js";

/** The squares of the classes of ports; the User Ports are what the other two leave. Each name stands where few labels do. */
const CLASSES = [
  { name: "User Ports", ports: "1024–49151", x: 0, y: 0, cells: 256, nameAt: { x: 0.5, y: 0.62 } },
  { name: "Dynamic Ports", ports: "49152–65535", x: 128, y: 0, cells: 128, nameAt: { x: 0.5, y: 0.75 } },
  { name: "System Ports", ports: "0–1023", x: 0, y: 0, cells: 32, nameAt: { x: 0.5, y: 0.5 } },
] as const;

/** The least size of a class, in pixels, that is named. */
const LEAST_SIZE = 140;
const LARGE_SIZE = 300;

/** The largest size: any closer, the name would cover the ports. */
const MOST_ZOOM = 8;

/** The name of a class of ports, where it is written, and the box that it takes. */
interface ClassName extends Box {
  readonly name: string;
  readonly ports: string;
  /** Of the text, in pixels. */
  readonly size: number;
}

/** The names of the classes that are large enough on the canvas. */
export function listClassNames(scene: Pick<Scene, "view" | "side">): readonly ClassName[] {
  if (scene.view.zoom >= MOST_ZOOM) return [];
  return CLASSES.map((it) => ({ it, square: locateSquare(scene, it, it.cells) }))
    .filter(({ square }) => square.size >= LEAST_SIZE)
    .map(({ it, square }) => ({ name: it.name, ports: it.ports, ...placeName(square, it.nameAt) }));
}

function placeName(square: Square, at: { readonly x: number; readonly y: number }): Box & { size: number } {
  const size = square.size < LARGE_SIZE ? 12 : 17;
  const [width, height] = [size * 8, size * 2.6];
  const left = square.left + at.x * square.size - width / 2;
  return { size, left, top: square.top + at.y * square.size - height / 2, width, height };
}

/** Draws where a class of ports ends and the next begins, and names them. */
export function drawBoundaries(context: CanvasRenderingContext2D, scene: Scene): void {
  for (const { x, y, cells } of CLASSES) {
    const square = locateSquare(scene, { x, y }, cells);
    // A line in the text's colour inside of one in the page's can be seen on dark and light cells.
    outline(context, scene.inks.surface, 3.5, square);
    outline(context, scene.inks.text, 1.5, square);
  }
  for (const { name, ports, size, left, top, width } of listClassNames(scene)) {
    const middle = left + width / 2;
    const align = "center";
    writeText(context, scene, name, [middle, top + size * 0.6], { size, align, isPlated: true });
    writeText(context, scene, ports, [middle, top + size * 1.95], {
      size: size * 0.75,
      align,
      isPlated: true,
    });
  }
}

function outline(
  context: CanvasRenderingContext2D,
  colour: string,
  width: number,
  { left, top, size }: Square,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.strokeRect(left, top, size, size);
}
