import { locatePort } from "../hilbert-curve.js";
import { type Cell, SIDE } from "../picture.js";
import { type Box, endLeader, type LabelWish, type PlacedLabel, placeLabels } from "../place-labels.js";
import { locateCell } from "../view.js";
import { listBlocks } from "./draw-blocks.js";
import { listClassNames } from "./draw-boundaries.js";
import { LANDMARKS } from "./landmarks.js";
import type { Scene } from "./scene.js";
import { fontOf } from "./scene.js";

const FONT_SIZE = 11;
const HEIGHT = 18;
/** Wider cells show their own names. */
const MOST_PIXELS = 64;
/** One label for so many pixels of the canvas's side: more of them would hide the ports. */
const PIXELS_A_LABEL = 100;

/** Labels the visible landmarks. */
export function drawLabels(context: CanvasRenderingContext2D, scene: Scene): void {
  const { view, side, height, inks } = scene;
  if ((side * view.zoom) / SIDE >= MOST_PIXELS) return;
  context.font = fontOf(inks, FONT_SIZE);
  context.textBaseline = "middle";
  context.textAlign = "left";
  const [first, second, ...others] = LANDMARKS.map((port) => wishLandmark(context, scene, port));
  // Landmarks inside of the System Ports go before the label of the System Ports.
  const wishes = [first, second, wishSystemPorts(context, scene), ...others].flatMap((wish) => wish ?? []);
  const axis = listBlocks(scene).map(({ box }) => box);
  const taken = [...listClassNames(scene), ...axis, ...zoomButtons(scene)];
  const most = Math.ceil(side / PIXELS_A_LABEL);
  const placed = placeLabels(wishes, { width: side, height }, taken).slice(0, most);
  for (const label of placed) drawLeader(context, scene, label);
  for (const label of placed) drawLabel(context, scene, label);
}

/** The box that the zoom buttons cover; the inset has no buttons. */
function zoomButtons({ side, height }: Scene): readonly Box[] {
  return height < side ? [] : [{ left: side - 170, top: 0, width: 170, height: 64 }];
}

function wishLandmark(context: CanvasRenderingContext2D, scene: Scene, port: number): readonly LabelWish[] {
  const name = scene.names.nameOf(port, scene.transport);
  return name === undefined ? [] : [wishLabel(context, scene, `${port} ${name}`, locatePort(port))];
}

/** In the whole picture the System Ports are too small to hold their name, which is a label at their corner instead. */
function wishSystemPorts(context: CanvasRenderingContext2D, scene: Scene): readonly LabelWish[] {
  if (scene.view.zoom > 1) return [];
  return [wishLabel(context, scene, "System Ports 0–1023", { x: 15, y: 31 })];
}

function wishLabel(context: CanvasRenderingContext2D, scene: Scene, text: string, cell: Cell): LabelWish {
  const { x, y } = locateCell(scene.view, cell);
  const at = { x: x * scene.side, y: y * scene.side };
  return { text, at, width: context.measureText(text).width + 12, height: HEIGHT };
}

/** Draws the line from a cell to the nearest edge of its label. */
function drawLeader(context: CanvasRenderingContext2D, { inks }: Scene, label: PlacedLabel): void {
  const { at } = label;
  const end = endLeader(label);
  for (const [colour, lineWidth] of [[inks.surface, 3] as const, [inks.text, 1] as const]) {
    context.strokeStyle = colour;
    context.lineWidth = lineWidth;
    context.beginPath();
    context.moveTo(at.x, at.y);
    context.lineTo(end.x, end.y);
    context.stroke();
  }
  context.fillStyle = inks.text;
  context.beginPath();
  context.arc(at.x, at.y, 2.5, 0, 2 * Math.PI);
  context.fill();
}

function drawLabel(context: CanvasRenderingContext2D, { inks }: Scene, label: PlacedLabel): void {
  const { left, top, width, height, text } = label;
  context.beginPath();
  context.roundRect(left, top, width, height, 4);
  context.fillStyle = inks.surface;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = inks.text;
  context.stroke();
  context.fillStyle = inks.text;
  context.fillText(text, left + 6, top + height / 2 + 0.5);
}
