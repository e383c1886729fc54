import type { XmlElement } from "./xml-node.js";

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
