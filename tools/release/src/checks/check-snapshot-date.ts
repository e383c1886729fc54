import type { Problem } from "@ianakit/generator/problems";
import { type Parsed, parseDate } from "@ianakit/generator/stages";

/** What may say which day a snapshot is of; `undefined` where it says nothing. */
export interface DateSources {
  /** `--date`. */
  readonly option: string | undefined;
  /** What the provenance that came with the snapshot says. */
  readonly provenance?: string | undefined;
  /** The `<updated>` of the registry's XML. */
  readonly xml: string | undefined;
  /** The `Last-Modified` header of the answer. */
  readonly lastModified: string | undefined;
  /** The path or URL that the snapshot came from. */
  readonly origin: string | undefined;
}

/**
 * The day that a snapshot is of, from the first source that says one. Never the clock: the same snapshot must
 * give the same ledger on any day.
 *
 * @returns `YYYY-MM-DD`, or what is wrong
 */
export function chooseSnapshotDate(sources: DateSources): Parsed<string> {
  const { option, provenance, xml, lastModified, origin } = sources;
  if (option !== undefined && provenance !== undefined && option !== provenance)
    return { fault: `--date ${option}: the provenance of the snapshot says ${provenance}` };
  if (option !== undefined) {
    return isDay(option) ? { value: option } : { fault: `--date ${option}: expected a day as YYYY-MM-DD` };
  }
  const found = [provenance, xml, readHttpDate(lastModified), readFileName(origin)].find(
    (date) => date !== undefined && isDay(date),
  );
  if (found !== undefined) return { value: found };
  return { fault: "nothing says which day the snapshot is of; give it with --date YYYY-MM-DD" };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && "value" in parseDate(text);
}

/** `Sun, 15 Feb 2026 10:00:00 GMT` (RFC 9110 section 5.6.7); without a zone it would be read in this machine's. */
function readHttpDate(text: string | undefined): string | undefined {
  const time = text?.endsWith(" GMT") ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function readFileName(origin: string | undefined): string | undefined {
  const fileName = origin?.split(/[/\\]/).at(-1);
  return fileName?.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/)?.[0];
}

/** Refuses a snapshot of an earlier day than the one that is here; the days are `YYYY-MM-DD`. */
export function checkSnapshotAge(current: string | undefined, next: string): Problem[] {
  if (current === undefined || next >= current) return [];
  const message = `the snapshot is of ${next}, older than the data of ${current}; --allow-older takes it all the same`;
  return [{ rule: "snapshot-age", message }];
}
