const LONGEST_CELL = 72;

/**
 * Text of the registry for a line within a Markdown code block: one line, of bounded length, that cannot end the
 * block or steer a terminal.
 */
export function quoteCell(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, " ")
    .trim()
    .replaceAll("`", "'");
  return line.length <= LONGEST_CELL ? line : `${line.slice(0, LONGEST_CELL - 1)}…`;
}
