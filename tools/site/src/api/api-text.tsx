import type { VNode } from "preact";
import { sitePath } from "../routing/route.js";

/** The page of an entry point: `registry/details`. */
export function apiPath(slug: string): string {
  return sitePath(`/api/${slug}`);
}

interface HtmlProps {
  readonly html: string;
  readonly class?: string;
}

/** A text of the reference, which the build rendered from Markdown with HTML disabled; its links are put below the site's base. */
export function Html({ html, class: name }: HtmlProps): VNode {
  const based = html.replaceAll('href="/', `href="${sitePath("/")}`);
  return <div class={name} dangerouslySetInnerHTML={{ __html: based }} />;
}
