import type { Point } from "./picture.js";

/** A label that is wanted; all numbers are pixels. */
export interface LabelWish {
  readonly text: string;
  /** What it points at: the middle of a cell. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** A rectangle on the canvas, in pixels. */
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
 * Finds a place for each label that lies within the canvas and upon nothing else, and no line runs through another label;
 * one without a place is left out.
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
        isWithin(candidate, canvas) &&
        ![...taken, ...placed].some((other) => overlap(candidate, other)) &&
        !placed.some((other) => isCrossed(other, candidate) || isCrossed(candidate, other)),
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

/** Where the line from what a label names ends: at the nearest edge of the label. */
export function endLeader({ left, top, width, height, at }: PlacedLabel): Point {
  const x = Math.max(left + 4, Math.min(left + width - 4, at.x));
  return { x, y: top < at.y ? top + height : top };
}

const STEPS = 16;

/** Whether a label's line runs through a box. */
function isCrossed({ left, top, width, height }: Box, label: PlacedLabel): boolean {
  const end = endLeader(label);
  return Array.from({ length: STEPS }, (_, step) => step / STEPS).some((part) => {
    const x = label.at.x + (end.x - label.at.x) * part;
    const y = label.at.y + (end.y - label.at.y) * part;
    return x > left && x < left + width && y > top && y < top + height;
  });
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
