import type { Problem } from "../problem.js";

/** A problem on one line: "data/x.csv:12: column 2 (Port Number): "70000" is above 65535 [port-number]". */
export function formatProblem({ file, line, column, rule, message }: Problem): string {
  const place = [...(file === undefined ? [] : [file]), ...(line === undefined ? [] : [`${line}`])].join(":");
  const field = column === undefined ? "" : `column ${column.number} (${column.name}): `;
  const text = `${place === "" ? "" : `${place}: `}${field}${message} [${rule}]`;
  // A message quotes the file: nothing in it may steer a terminal.
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
