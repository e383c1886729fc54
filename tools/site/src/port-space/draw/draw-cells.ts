import { findPort } from "../hilbert-curve.js";
import { type Cell, SIDE, type View } from "../picture.js";
import { fontOf, locateSquare, type Scene, writeText } from "./scene.js";

/** The least width of a cell, in pixels, for lines between cells, for its number, and for its name. */
const ROOM_FOR_LINES = 8;
const ROOM_FOR_NUMBER = 38;
const ROOM_FOR_NAME = 64;

const MARGIN = 6;

/** Draws lines between the cells and writes into them what they have room for. */
export function drawCells(context: CanvasRenderingContext2D, scene: Scene): void {
  const pixels = (scene.side * scene.view.zoom) / SIDE;
  if (pixels < ROOM_FOR_LINES) return;
  drawLines(context, scene, pixels);
  if (pixels >= ROOM_FOR_NUMBER) writePorts(context, scene, pixels);
}

function drawLines(context: CanvasRenderingContext2D, { view, side, inks }: Scene, pixels: number): void {
  context.strokeStyle = inks.surface;
  context.lineWidth = 1;
  context.beginPath();
  for (let line = 0; line * pixels <= side + pixels; line++) {
    const right = (line - (view.left % 1)) * pixels;
    const down = (line - (view.top % 1)) * pixels;
    context.moveTo(right, 0);
    context.lineTo(right, side);
    context.moveTo(0, down);
    context.lineTo(side, down);
  }
  context.stroke();
}

function writePorts(context: CanvasRenderingContext2D, scene: Scene, pixels: number): void {
  const { inks, transport, view, names } = scene;
  const style = { size: Math.min(13, pixels / 4.2), align: "center" } as const;
  for (const cell of listSeenCells(view)) {
    const port = findPort(cell);
    const { left, top } = locateSquare(scene, cell);
    const name = pixels < ROOM_FOR_NAME ? undefined : names.nameOf(port, transport);
    const middle = left + pixels / 2;
    writeText(context, scene, `${port}`, [middle, top + pixels * (name === undefined ? 0.5 : 0.36)], style);
    if (name === undefined) continue;
    const small = { ...style, size: Math.min(11.5, pixels / 6) };
    context.font = fontOf(inks, small.size);
    writeText(context, scene, cutName(context, name, pixels - MARGIN), [middle, top + pixels * 0.66], small);
  }
}

/** Cuts a name to the room that there is, in the current font. */
function cutName(context: CanvasRenderingContext2D, name: string, room: number): string {
  let shown = name;
  for (let end = name.length - 1; end > 2 && context.measureText(shown).width > room; end--) {
    shown = `${name.slice(0, end)}…`;
  }
  return shown;
}

/** The cells that a view shows, whole or in part. */
function listSeenCells({ zoom, left, top }: View): readonly Cell[] {
  const seen = SIDE / zoom;
  const range = (start: number) => {
    const first = Math.floor(start);
    return Array.from(
      { length: Math.min(SIDE, Math.ceil(start + seen)) - first },
      (_, index) => first + index,
    );
  };
  const columns = range(left);
  return range(top).flatMap((y) => columns.map((x) => ({ x, y })));
}
