import type { Problem } from "@ianakit/generator/problems";
import { COLUMNS } from "@ianakit/generator/stages";
import { findElements, parseXml, type XmlElement } from "./parse-xml.js";
import { printCsv } from "./print-csv.js";
import { readRecord, readText } from "./read-record.js";

/** The registry's XML in the form that everything after it reads. */
export interface ConvertedXml {
  /** In IANA's CSV format, twelve columns; empty if there are problems. */
  readonly csv: string;
  /** What the document says of its own date, as written. */
  readonly date: string | undefined;
  readonly problems: readonly Problem[];
}

const REGISTRY_ID = "service-names-port-numbers";

/** Converts the registry's XML to its CSV: the same rows in the same order, byte for byte. */
export function convertXml(xml: string): ConvertedXml {
  const { root, problem } = readRoot(xml);
  if (root === undefined) return { csv: "", date: undefined, problems: [problem] };
  const problems: Problem[] = [];
  const rows = findElements(root, "record").map((record, index) => {
    try {
      const cells = readRecord(record);
      return COLUMNS.map(({ key }) => cells[key]);
    } catch (error) {
      problems.push(toProblem(error, `record ${index + 1}: `));
      return [];
    }
  });
  const [updated] = findElements(root, "updated");
  const csv = problems.length > 0 ? "" : printCsv([COLUMNS.map(({ headers }) => headers[0]), ...rows]);
  return { csv, date: updated === undefined ? undefined : readText(updated).trim(), problems };
}

type Root =
  | { readonly root: XmlElement; readonly problem?: never }
  | { readonly root?: never; readonly problem: Problem };

function readRoot(xml: string): Root {
  try {
    const root = parseXml(xml);
    const isRegistry = root.tag === "registry" && root.attributes.id === REGISTRY_ID;
    if (isRegistry) return { root };
    return {
      problem: { rule: "xml", message: `expected <registry id="${REGISTRY_ID}">, found <${root.tag}>` },
    };
  } catch (error) {
    return { problem: toProblem(error, "") };
  }
}

function toProblem(error: unknown, where: string): Problem {
  return { rule: "xml", message: `${where}${error instanceof Error ? error.message : String(error)}` };
}
