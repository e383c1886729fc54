import { CLASSES, listClassNames } from "./list-class-names.js";
import { locateSquare, type Square } from "./locate-square.js";
import type { Scene } from "./scene.js";
import { writeText } from "./write-text.js";

/** Draws where a class of ports ends and the next begins, and names them. */
export function drawBoundaries(context: CanvasRenderingContext2D, scene: Scene): void {
  for (const { x, y, cells } of CLASSES) {
    const square = locateSquare(scene, { x, y }, cells);
    // Seen upon dark and light cells alike: a line of the text's colour in one of the page's.
    outline(context, scene.inks.surface, 3.5, square);
    outline(context, scene.inks.text, 1.5, square);
  }
  for (const { name, ports, size, left, top, width } of listClassNames(scene)) {
    const middle = left + width / 2;
    const align = "center";
    writeText(context, scene.inks, name, [middle, top + size * 0.6], { size, align });
    const small = { size: size * 0.75, align, opacity: 0.85 } as const;
    writeText(context, scene.inks, ports, [middle, top + size * 1.9], small);
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
