import { unpackSnapshot } from "@ianakit/generator/data";
import type { Problem } from "@ianakit/generator/problems";
import { decodeUtf8 } from "@ianakit/generator/stages";
import { convertXml } from "../xml/convert-xml.js";

/** A snapshot in the one form that `data/` holds. */
export interface SnapshotContent {
  /** In IANA's CSV format. */
  readonly csv: string;
  /** What an XML snapshot says of its own date. */
  readonly xmlDate: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a snapshot that is CSV or XML, gzipped or not: told by its first bytes, not by a name that may lie. */
export function readSnapshotBytes(bytes: Uint8Array): SnapshotContent {
  const unpacked = unpackSnapshot(bytes);
  if (unpacked === undefined)
    return toProblem("gzip", "the snapshot is broken, or over 64 MB: it cannot be unpacked");
  const { text, problems } = decodeUtf8(unpacked);
  if (problems.length > 0) return { csv: "", xmlDate: undefined, problems };
  const start = text.trimStart().slice(0, 100).toLowerCase();
  if (start.startsWith("<!doctype") || start.startsWith("<html")) {
    return toProblem("format", "the snapshot is a web page; expected IANA's CSV or XML");
  }
  if (!start.startsWith("<")) return { csv: text, xmlDate: undefined, problems: [] };
  const { csv, date, problems: faults } = convertXml(text);
  return { csv, xmlDate: date, problems: faults };
}

function toProblem(rule: string, message: string): SnapshotContent {
  return { csv: "", xmlDate: undefined, problems: [{ rule, message }] };
}
