import MarkdownIt from "markdown-it";
import type { CommentDisplayPart, InlineTagDisplayPart } from "typedoc";

/** Where a link of a comment leads: an address, or `undefined` for what has no page. */
export type FindAddress = (link: InlineTagDisplayPart) => string | undefined;

// HTML in a comment is shown as text, so that no comment can change a page.
const markdown = new MarkdownIt({ html: false });

/** Markdown of a README as HTML, without its first heading, which is the page's, and with the site's own paths. */
export function printReadme(text: string): string {
  return markdown.render(
    text.replace(/^# .*\n/, "").replaceAll(/https:\/\/OWNER\.github\.io\/[^/]+\//g, "/"),
  );
}

/** A line of Markdown as HTML. */
export function printLine(text: string): string {
  return markdown.renderInline(text.trim());
}

/** A comment as HTML. */
export function printComment(parts: readonly CommentDisplayPart[], findAddress: FindAddress): string {
  return markdown.render(joinParts(parts, findAddress)).trim();
}

function joinParts(parts: readonly CommentDisplayPart[], findAddress: FindAddress): string {
  return parts
    .map((part) => {
      if (part.kind !== "inline-tag") return part.text;
      const address = findAddress(part);
      const name = `\`${part.text.trim()}\``;
      return address === undefined ? name : `[${name}](${address})`;
    })
    .join("");
}

/** The first sentence of a comment, without markup. */
export function summarize(parts: readonly CommentDisplayPart[]): string {
  const text = parts.map((part) => part.text.replaceAll("`", "")).join("");
  return /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replace(/\s+/g, " ").replace(/:$/, ".") ?? text;
}
