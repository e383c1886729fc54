import type { Point } from "./picture.js";

/** Something to be named in the picture; all numbers are pixels. */
export interface LabelWish {
  readonly text: string;
  /** What it points at: the middle of a cell. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** What takes room in the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type PlacedLabel = LabelWish & Box;

/** Where a label may stand, from near to far: how many of its widths and heights from what it names. */
const PLACES = [1, 2.2, 3.6, 5].flatMap((far) => [
  { right: 0.15, down: far },
  { right: 0.15, down: -far },
  { right: -1.15, down: far },
  { right: -1.15, down: -far },
]);

const GAP = 3;

/**
 * Finds a place for each label that lies within the canvas and upon nothing else; one without a place is left out.
 *
 * @param canvas - its width and height
 * @param taken - what has its place already
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  canvas: Pick<Box, "width" | "height">,
  taken: readonly Box[],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const label = PLACES.map((place) => standAt(wish, place)).find(
      (candidate) =>
        isWithin(candidate, canvas) && ![...taken, ...placed].some((other) => overlap(candidate, other)),
    );
    if (label !== undefined) placed.push(label);
  }
  return placed;
}

function standAt(wish: LabelWish, { right, down }: (typeof PLACES)[number]): PlacedLabel {
  const { at, width, height } = wish;
  return { ...wish, left: at.x + right * width, top: at.y + down * height - height / 2 };
}

function isWithin(label: PlacedLabel, canvas: Pick<Box, "width" | "height">): boolean {
  const { left, top, width, height, at } = label;
  const isSeen = at.x >= 0 && at.y >= 0 && at.x <= canvas.width && at.y <= canvas.height;
  const ends = left + width <= canvas.width - GAP && top + height <= canvas.height - GAP;
  return isSeen && left >= GAP && top >= GAP && ends;
}

/** Whether one lies upon the other, or nearly. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width + GAP &&
    other.left < one.left + one.width + GAP &&
    one.top < other.top + other.height + GAP &&
    other.top < one.top + one.height + GAP
  );
}
