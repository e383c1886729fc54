import { formatFigure } from "../format.js";
import { findRow, type Results } from "../row.js";
import { drawKey, frame, measureSmallText, round, WIDTH, write } from "./frame.js";

const TABLE = { theme: "names" } as const;
const OURS: ReadonlySet<string> = new Set(["tcp", "tcp/system", "dns-sd/all"]);
const [LEFT, RIGHT, TOP, HEIGHT] = [56, 16, 62, 250];

interface Point {
  readonly label: string;
  readonly kind: "ours" | "peer" | "limit";
  readonly names: number;
  readonly milliseconds: number;
}

/** The time of a type check over the names that a package exports, by their logarithms; `undefined` if it was not measured. */
export function drawCheckTimes(results: Results): string | undefined {
  const points = listPoints(results);
  if (points.length === 0) return undefined;
  const [x, y] = [
    scale(points.map(({ names }) => names)),
    scale(points.map(({ milliseconds }) => milliseconds)),
  ];
  const place = (names: number, milliseconds: number): readonly [number, number] => [
    LEFT + x(names) * (WIDTH - LEFT - RIGHT),
    TOP + HEIGHT * (1 - y(milliseconds)),
  ];
  const marks = points.map((point) => ({ ...point, at: place(point.names, point.milliseconds) }));
  const labels = placeLabels(marks);
  const told = points.map(
    ({ label, names, milliseconds }) =>
      `${label}: ${formatFigure(names, "")} names, ${formatFigure(milliseconds, "ms")}`,
  );
  const note = "lower is better; both scales logarithmic";
  return frame({
    title: "What a type check takes by the names that are imported, TypeScript 6",
    told: `${told.join("; ")}.`,
    height: TOP + HEIGHT + 36,
    parts: [
      drawKey({ ours: "ianakit", peer: "other packages", limit: "bare constants" }, note),
      ...drawScales(place, points),
      ...marks.map(
        ({ kind, at: [cx, cy] }) => `<circle class="${kind}" cx="${round(cx)}" cy="${round(cy)}" r="6"/>`,
      ),
      ...labels,
    ],
  });
}

function listPoints(results: Results): readonly Point[] {
  const names = findRow(results, { ...TABLE, what: "names" });
  const times = findRow(results, { ...TABLE, what: "check, TypeScript 6" });
  if (names?.limit === undefined || times?.limit === undefined) return [];
  const others = Object.entries(times.also ?? {}).map(([label, { figure, noise = 0 }]): Point => {
    const kind = OURS.has(label) ? "ours" : "peer";
    return {
      label,
      kind,
      names: names.also?.[label]?.figure ?? Number.NaN,
      milliseconds: Math.max(figure, noise),
    };
  });
  return [
    { label: "tcp", kind: "ours", names: names.ours, milliseconds: times.ours },
    ...others,
    { label: times.limit.name, kind: "limit", names: names.limit.figure, milliseconds: times.limit.figure },
  ];
}

/** From 0 to 1, with some room at both ends. */
function scale(figures: readonly number[]): (figure: number) => number {
  const [least, most] = [Math.log(Math.min(...figures) / 1.5), Math.log(Math.max(...figures) * 1.5)];
  return (figure) => (Math.log(figure) - least) / (most - least);
}

function drawScales(
  place: (names: number, milliseconds: number) => readonly [number, number],
  points: readonly Point[],
): readonly string[] {
  const tens = (figures: readonly number[]) =>
    [0.1, 1, 10, 100, 1000, 10_000].filter(
      (ten) => ten > Math.min(...figures) / 1.5 && ten < Math.max(...figures) * 1.5,
    );
  const [left, bottom] = [LEFT, TOP + HEIGHT];
  const across = tens(points.map(({ milliseconds }) => milliseconds)).map((ten) => {
    const y = round(place(1, ten)[1]);
    return `<path class="grid" d="M${left} ${y}H${WIDTH}"/>${write(left - 8, y + 4, `${ten} ms`, "small", "end")}`;
  });
  const up = tens(points.map(({ names }) => names)).map((ten) => {
    const x = round(place(ten, 1)[0]);
    return `<path class="grid" d="M${x} ${TOP}V${bottom}"/>${write(x, bottom + 16, formatFigure(ten, ""), "small", "middle")}`;
  });
  return [...across, ...up, write(WIDTH / 2, bottom + 34, "names", "small", "middle")];
}

/** Each label on the side of its point where it covers nothing. */
function placeLabels(
  marks: readonly (Point & { readonly at: readonly [number, number] })[],
): readonly string[] {
  const taken = marks.map(({ at: [x, y] }) => box(x - 7, y - 7, 14, 14));
  return marks.map(({ label, at: [x, y] }) => {
    const width = measureSmallText(label);
    const places = [
      [x + 10, y + 4],
      [x - 10 - width, y + 4],
      [x - width / 2, y - 11],
      [x - width / 2, y + 20],
    ] as const;
    const isFree = ([left, base]: readonly [number, number]) =>
      left + width <= WIDTH && !taken.some((other) => overlap(other, box(left, base - 11, width, 14)));
    const [left, base] = places.find(isFree) ?? places[0];
    taken.push(box(left, base - 11, width, 14));
    return write(left, base, label, "small");
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
