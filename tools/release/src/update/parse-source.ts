import type { Problem } from "@ianakit/generator/problems";
import type { Validators } from "./validators.js";

/** What `data/provenance.json` says of the place that updates come from. */
export interface Source {
  readonly url: URL;
  readonly validators: Validators;
  /** The sum of the file that the validators speak of. */
  readonly sha256: string;
}

export interface ParsedSource {
  readonly source: Source | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the source of `data/provenance.json`. */
export function parseSource(provenance: string): ParsedSource {
  let json: unknown;
  try {
    json = JSON.parse(provenance);
  } catch (error) {
    return toFault(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { source, sha256, etag, lastModified } = (json ?? {}) as Readonly<Record<string, unknown>>;
  const url = typeof source === "string" ? URL.parse(source) : null;
  if (url === null) return toFault("names no source: expected the URL that updates are fetched from");
  const validators = {
    ...(isHeader(etag) ? { etag } : {}),
    ...(isHeader(lastModified) ? { lastModified } : {}),
  };
  return { source: { url, validators, sha256: typeof sha256 === "string" ? sha256 : "" }, problems: [] };
}

function toFault(message: string): ParsedSource {
  return { source: undefined, problems: [{ rule: "provenance", message }] };
}

/** A validator is sent back as a header: nothing else than what a header can hold. */
function isHeader(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e][\x20-\x7e]*$/.test(value);
}
