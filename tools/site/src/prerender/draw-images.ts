import space from "virtual:port-space";
import { classifyPorts } from "../port-space/classify-ports.js";
import { listCellIndexes, locatePort } from "../port-space/hilbert-curve.js";
import { type Colour, choosePalette, type Scheme } from "../port-space/palette.js";
import { SIDE } from "../port-space/picture.js";
import { decodeLayers } from "../port-space/port-layers.js";
import { encodePng } from "./encode-png.js";

/** Ports that share an image: a square of the picture is lit for all of them. */
export const BLOCK = 1024;

/** What services that show links take: 1200 x 630 pixels. */
const [WIDTH, HEIGHT] = [1200, 630] as const;
const SCALE = 2;
const FRAME: Colour = [180, 72, 15];

/** The images of the site by their names: the home page's stand-in, and what is shown where a page is shared. */
export function drawImages(): ReadonlyMap<string, Buffer> {
  const { classOf } = classifyPorts(decodeLayers(space.tcp), "status");
  const cells = new Uint8Array(SIDE * SIDE);
  const places = listCellIndexes();
  classOf.forEach((place, port) => {
    cells[places[port] ?? 0] = place;
  });
  const images = new Map<string, Buffer>();
  for (const scheme of ["light", "dark"] as const satisfies Scheme[])
    images.set(`ports-${scheme}.png`, encodePng(SIDE, cells, choosePalette("status", scheme)));
  images.set("share/ports.png", drawShared(cells, undefined));
  for (let block = 0; block * BLOCK < SIDE * SIDE; block++)
    images.set(`share/${block}.png`, drawShared(cells, block));
  return images;
}

/** The picture in the middle of a sheet, a block of ports framed. */
function drawShared(cells: Uint8Array, block: number | undefined): Buffer {
  const palette = choosePalette("status", "light");
  const colours = [...palette, FRAME];
  const sheet = new Uint8Array(WIDTH * HEIGHT).fill(2);
  const left = (WIDTH - SIDE * SCALE) / 2;
  const top = (HEIGHT - SIDE * SCALE) / 2;
  for (let y = 0; y < SIDE * SCALE; y++)
    for (let x = 0; x < SIDE * SCALE; x++)
      sheet[(top + y) * WIDTH + left + x] = cells[Math.floor(y / SCALE) * SIDE + Math.floor(x / SCALE)] ?? 0;
  if (block !== undefined) drawFrame(sheet, left, top, block, palette.length);
  return encodePng(WIDTH, sheet, colours);
}

function drawFrame(sheet: Uint8Array, left: number, top: number, block: number, colour: number): void {
  const side = Math.sqrt(BLOCK);
  const corner = locatePort(block * BLOCK);
  const startOf = (at: number, start: number) => start + Math.floor(at / side) * side * SCALE;
  const [x0, y0, size] = [startOf(corner.x, left), startOf(corner.y, top), side * SCALE];
  const width = 6;
  for (let y = -width; y < size + width; y++)
    for (let x = -width; x < size + width; x++)
      if (x < 0 || y < 0 || x >= size || y >= size) sheet[(y0 + y) * WIDTH + x0 + x] = colour;
}
