import type { Reference } from "../assignment.js";

/** A reference of the generated text: a letter for its kind, and what it refers to. */
export function parseReference(text: string): Reference {
  const rest = text.slice(1);
  switch (text[0]) {
    case "R":
      return parseRfc(rest);
    case "D":
      return {
        kind: "draft",
        name: rest,
        url: `https://datatracker.ietf.org/doc/${rest.replace(/^RFC-/, "draft-")}/`,
      };
    case "U":
      return { kind: "url", url: rest };
    default:
      return { kind: "text", text: rest };
  }
}

function parseRfc(text: string): Reference {
  const space = text.indexOf(" ");
  const number = Number.parseInt(text, 10);
  const url = `https://www.rfc-editor.org/rfc/rfc${number}`;
  if (space === -1) return { kind: "rfc", number, url };
  const section = text.slice(space + 1);
  const anchor = /^\d+(\.\d+)*$/.test(section) ? `#section-${section}` : "";
  return { kind: "rfc", number, section, url: url + anchor };
}
