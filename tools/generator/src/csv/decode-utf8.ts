import type { Problem } from "../problem.js";

export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Bytes to text. Bytes that are not valid UTF-8 are a problem with a line; a byte-order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return { text: "", problems: findInvalidLines(bytes) };
  }
}

function findInvalidLines(bytes: Uint8Array): Problem[] {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const problems: Problem[] = [];
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      problems.push({ line, rule: "utf-8", message: "the bytes of this line are not valid UTF-8" });
    }
    start = end;
  }
  return problems;
}
