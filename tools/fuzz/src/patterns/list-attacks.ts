/** A text of about a length that might make a pattern go back again and again. */
export type Attack = (length: number) => string;

/** What the classes and the rests of most patterns match. */
const COMMON_CHARACTERS = " \t\n\"'a0A@<>[](),.-_/*\\é\0";

/** The words of a pattern, all of them together, and each of its characters, many times over, with an end that it cannot match. */
export function listAttacks({ source }: RegExp): readonly Attack[] {
  const words = source
    .split(/\\[bdswBDSW]|\\[pP]\{\w+\}|[[\](){}|?*+^$.]+/)
    .map((word) => word.replaceAll("\\", ""));
  const parts = words.filter((word) => word.length > 1);
  const pumps = new Set([...parts, parts.join(""), parts.join(" "), ...source, ...COMMON_CHARACTERS]);
  pumps.delete("");
  return [...pumps].flatMap((pump) =>
    ["", parts[0] ?? ""].map(
      (start) => (length: number) => `${start}${pump.repeat(Math.ceil(length / pump.length))}\0`,
    ),
  );
}
