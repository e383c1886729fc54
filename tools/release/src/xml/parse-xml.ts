import { XMLParser, XMLValidator } from "fast-xml-parser";
import { resolveReferences } from "./resolve-references.js";

/** An element of a document. */
export interface XmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element, or text with its character references resolved. */
export type XmlNode = XmlElement | string;

/** The registry's people, with their addresses: passed over as text and never parsed. */
const UNREAD = "people";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  stopNodes: [`registry.${UNREAD}`],
});

/**
 * Parses a document, without its people.
 *
 * @returns the root element
 * @throws if the text is not well-formed XML with one root, or declares a document type: the registry has none,
 *   and everything dangerous in XML begins there
 */
export function parseXml(text: string): XmlElement {
  if (/<!DOCTYPE/i.test(text)) throw new Error("the XML declares a document type; the registry's has none");
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw new Error(`line ${validity.err.line}: the XML is broken: ${validity.err.msg}`);
  const roots = (parser.parse(text) as unknown[]).map(toNode).filter((node) => typeof node === "object");
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw new Error("the XML has no single root element");
  return root;
}

/** fast-xml-parser gives an element as `{ tag: children, ":@": attributes }`, a text as `{ "#text": text }`. */
function toNode(parsed: unknown): XmlNode {
  const { ":@": attributes = {}, ...named } = parsed as Record<string, unknown>;
  const [[tag, content] = ["", []]] = Object.entries(named);
  if (tag === "#text") return resolveReferences(String(content));
  const children = tag === UNREAD ? [] : (content as unknown[]).map(toNode);
  return { tag, attributes: resolveAttributes(attributes as Record<string, string>), children };
}

function resolveAttributes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, resolveReferences(value)]),
  );
}

/** The elements of one name directly below another. */
export function findElements(parent: XmlElement, tag: string): readonly XmlElement[] {
  return parent.children.filter((child) => typeof child === "object").filter((child) => child.tag === tag);
}
