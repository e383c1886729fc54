import type { Parsed } from "./parsed.js";

const YEAR_MONTH_DAY = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** A date column: `YYYY-MM`, `YYYY-MM-DD` or nothing. */
export function parseDate(text: string): Parsed<string | undefined> {
  if (text === "") return { value: undefined };
  const match = YEAR_MONTH_DAY.exec(text);
  if (match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3] ?? "1"))) {
    return { value: text };
  }
  return { fault: `${JSON.stringify(text)} is no date: expected YYYY-MM, YYYY-MM-DD or nothing` };
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
