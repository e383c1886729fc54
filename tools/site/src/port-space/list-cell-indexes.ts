import { locatePort } from "./locate-port.js";
import { PORT_COUNT, SIDE } from "./picture.js";

let indexes: Uint16Array | undefined;

/** By port number, its cell: row by row from the top left. Made once. */
export function listCellIndexes(): Uint16Array {
  indexes ??= Uint16Array.from({ length: PORT_COUNT }, (_, port) => {
    const { x, y } = locatePort(port);
    return y * SIDE + x;
  });
  return indexes;
}
