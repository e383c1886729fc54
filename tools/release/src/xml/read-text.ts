import { readXref } from "./read-xref.js";
import type { XmlElement } from "./xml-node.js";

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
