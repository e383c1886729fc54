import type { XmlElement } from "./xml-node.js";

/** The elements of one name directly below another. */
export function findElements(parent: XmlElement, tag: string): readonly XmlElement[] {
  return parent.children.filter((child) => typeof child === "object").filter((child) => child.tag === tag);
}
