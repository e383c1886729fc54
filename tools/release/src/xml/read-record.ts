import type { ColumnKey } from "@ianakit/generator/stages";
import { findElements, type XmlElement } from "./parse-xml.js";

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

/**
 * The text of an element as IANA's CSV writes it: a break is a line end, a cross-reference stands in brackets.
 *
 * @throws if the element holds one of another kind
 */
export function readText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : readElement(child))).join("");
}

function readElement(element: XmlElement): string {
  switch (element.tag) {
    case "br":
      return "\n";
    case "paragraph":
      return `${readText(element)}\n`;
    case "xref":
      return readXref(element);
    default:
      throw new Error(`<${element.tag}> within a text; expected <br>, <paragraph> or <xref>`);
  }
}

/**
 * A cross-reference as IANA's CSV writes it: `[RFC6335]`, `[RFC6335, Section 8]`, `[Jon_Postel]`, `[1]`.
 *
 * @throws if it is of an unknown type: a reference must not be taken for another
 */
export function readXref({ attributes, children }: XmlElement): string {
  const { type, data = "" } = attributes;
  const text = children.filter((child) => typeof child === "string").join("");
  switch (type) {
    case "rfc":
      return `[${text || data.toUpperCase()}]`;
    case "text":
      return `[${text}]`;
    case "draft":
    case "uri":
      return `[${text || data}]`;
    case "note":
    case "person":
      return `[${data}]`;
    default:
      throw new Error(
        `a cross-reference of type ${JSON.stringify(type)}; expected rfc, draft, uri, text, note or person`,
      );
  }
}

/** Text as IANA's CSV writes it: each line trimmed, its spaces single, empty lines dropped. */
export function normaliseLines(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}
