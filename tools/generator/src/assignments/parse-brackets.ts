import type { Reference } from "@ianakit/registry/assignment";
import { removeAddresses, spellsAddress } from "./addresses.js";

/**
 * The items of a column such as `[…][…]`, and the text outside the brackets, in their order. A bracket that is never
 * closed is text.
 */
export function splitBrackets(
  text: string,
): readonly { readonly text: string; readonly isBracketed: boolean }[] {
  const items: { text: string; isBracketed: boolean }[] = [];
  let position = 0;
  while (position < text.length) {
    const open = text.indexOf("[", position);
    const close = open === -1 ? -1 : text.indexOf("]", open);
    const outsideEnd = close === -1 ? text.length : open;
    const outside = text.slice(position, outsideEnd).trim();
    if (outside !== "") items.push({ text: outside, isBracketed: false });
    if (close === -1) break;
    items.push({ text: text.slice(open + 1, close), isBracketed: true });
    position = close + 1;
  }
  return items;
}

/**
 * The Assignee or Contact column: the ids of people and organizations in the registry, `[id]` once or more.
 * An id that spells an address is left out here, so that nothing after this stage can publish it.
 */
export function parsePeople(text: string): readonly string[] {
  return splitBrackets(text)
    .map((item) => item.text)
    .filter((id) => !spellsAddress(id));
}

const RFC = /^RFC ?0*([1-9]\d{0,5})(?:, ?Sections? (\S[^\n]*))?$/;
const DRAFT = /^(?:draft|RFC-ietf)-[A-Za-z0-9-]+$/;
const WEB_ADDRESS = /^https?:\/\/[^\s<>"'`{}|\\^]+$/;

/** The Reference column: `[RFC6335][draft-…]`, web addresses, footnote numbers and free text. */
export function parseReferences(text: string): readonly Reference[] {
  return splitBrackets(text)
    .map((item) => parseReference(item.text))
    .filter((reference) => reference.kind !== "text" || !isAddressOfPerson(reference.text));
}

function parseReference(text: string): Reference {
  const rfc = RFC.exec(text);
  if (rfc !== null) return toRfc(Number(rfc[1]), rfc[2]);
  if (DRAFT.test(text))
    return { kind: "draft", name: text, url: `https://datatracker.ietf.org/doc/${toDraftName(text)}/` };
  if (WEB_ADDRESS.test(text) && removeAddresses(text) === text) return { kind: "url", url: text };
  return { kind: "text", text: withoutAddresses(text) };
}

/** As written, indented lines included; if an address was removed, without the space that this leaves. */
function withoutAddresses(text: string): string {
  const rest = removeAddresses(text);
  return rest === text ? text : rest.replace(/ {2,}/g, " ").trim();
}

/** A reference may be a person's id that spells an address; `AT&T` does not. */
function isAddressOfPerson(text: string): boolean {
  return /^\S+$/.test(text) && !text.includes("&") && spellsAddress(text);
}

function toRfc(number: number, section: string | undefined): Reference {
  const url = `https://www.rfc-editor.org/rfc/rfc${number}`;
  if (section === undefined) return { kind: "rfc", number, url };
  const anchor = /^\d+(\.\d+)*$/.test(section) ? `#section-${section}` : "";
  return { kind: "rfc", number, section, url: url + anchor };
}

/** The registry writes an approved draft as `RFC-ietf-tls-rfc8447bis-15`; its page is the draft's. */
function toDraftName(text: string): string {
  return text.replace(/^RFC-/, "draft-");
}
