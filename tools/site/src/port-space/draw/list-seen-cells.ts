import { type Cell, SIDE, type View } from "../picture.js";

/** The cells that a view shows, whole or in part. */
export function listSeenCells({ zoom, left, top }: View): readonly Cell[] {
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
