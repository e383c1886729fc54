import type { ColumnKey } from "@ianakit/generator/stages";
import { findElements } from "./find-elements.js";
import { normaliseLines } from "./normalise-lines.js";
import { readText } from "./read-text.js";
import { readXref } from "./read-xref.js";
import type { XmlElement } from "./xml-node.js";

/** One row, every column as IANA's CSV writes it. */
export type RecordCells = Readonly<Record<ColumnKey, string>>;

const KNOWN_TAGS: ReadonlySet<string> = new Set([
  ...["name", "number", "protocol", "description", "assignee", "xref", "sc", "unauthorized", "note"],
]);

/**
 * A `<record>` of the registry's XML to the cells of its row in the CSV.
 *
 * @throws if the record holds an element that is not known, or one twice: a new column must not be lost
 */
export function readRecord(record: XmlElement): RecordCells {
  checkElements(record);
  const references = findElements(record, "xref");
  const people = references
    .filter(({ attributes }) => attributes.type === "person")
    .map(readXref)
    .join("");
  const assignees = findElements(record, "assignee").flatMap((assignee) => findElements(assignee, "xref"));
  return {
    serviceName: readField(record, "name"),
    portNumber: readField(record, "number"),
    transportProtocol: readField(record, "protocol"),
    description: readField(record, "description"),
    // Where none is named, the contact is the assignee too.
    assignee: assignees.map(readXref).join("") || people,
    contact: people,
    registrationDate: record.attributes.date ?? "",
    modificationDate: record.attributes.updated ?? "",
    reference: references
      .filter(({ attributes }) => attributes.type !== "person")
      .map(readXref)
      .join(""),
    serviceCode: readField(record, "sc"),
    unauthorizedUse: readField(record, "unauthorized"),
    assignmentNotes: readField(record, "note"),
  };
}

function readField(record: XmlElement, tag: string): string {
  return findElements(record, tag)
    .map((element) => normaliseLines(readText(element)))
    .join("");
}

function checkElements({ children }: XmlElement): void {
  const seen = new Set<string>();
  for (const child of children) {
    if (typeof child === "string") {
      if (child.trim() !== "") throw new Error(`the text ${JSON.stringify(child.trim())} between the fields`);
      continue;
    }
    if (!KNOWN_TAGS.has(child.tag)) throw new Error(`the field <${child.tag}> is not known`);
    if (child.tag !== "xref" && seen.has(child.tag))
      throw new Error(`the field <${child.tag}> stands there twice`);
    seen.add(child.tag);
  }
}
