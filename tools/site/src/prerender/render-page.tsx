import { minify } from "@minify-html/node";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { loadPage } from "../pages/load-page.js";
import { parseRoute } from "../routing/route.js";
import { SiteFooter } from "../shell/site-footer.js";
import { SiteHeader } from "../shell/site-header.js";
import { printShareTags } from "./share.js";

/**
 * The page of a path as a document: the frame with the page put into it.
 *
 * @param origin - where the site is deployed, for what is said to search engines and where the page is shared
 */
export async function renderPage(frame: string, path: string, origin?: string): Promise<string> {
  const page = await loadPage(parseRoute(path));
  const { title, description, content } = page;
  const parts = new Map([
    ["<title>ianakit</title>", renderToString(<title>{title}</title>)],
    [
      "<meta name=description>",
      renderToString(<Description text={description} isShared={origin !== undefined} />) +
        printShareTags(page, path, origin),
    ],
    [
      "<main data-stands-in id=main tabindex=-1></main>",
      // The page that hosts answer for what has no file holds none that its address asks for.
      `<main id="main" tabindex="-1"${path === "/404" ? " data-stands-in" : ""}>${renderToString(content)}</main>`,
    ],
  ]);
  let html = fillFrame(frame, renderToString(<SiteHeader path={path} />));
  for (const [place, part] of parts) {
    if (!html.includes(place)) throw new Error(`the frame has no ${place}`);
    html = html.replace(place, () => shrink(part));
  }
  return html;
}

/** The frames of pages by what they are made of: most of 13,000 pages have the same header. */
const filledFrames = new Map<string, string>();

/** The frame with a header and the footer, minified, its places for the page's own parts still empty. */
function fillFrame(frame: string, header: string): string {
  const key = frame + header;
  const known = filledFrames.get(key);
  if (known !== undefined) return known;
  const parts = new Map([
    ["<title>ianakit</title>", ""],
    [`<header id="header">`, header],
    [`<footer id="footer">`, renderToString(<SiteFooter />)],
  ]);
  // Scripts and styles are the site's own: what Vite says of other origins is 24 bytes in each of 13,000 heads.
  let html = frame.replaceAll(" crossorigin", "");
  for (const [place, part] of parts) {
    if (!html.includes(place)) throw new Error(`the frame has no ${place}`);
    html = html.replace(place, () => place + part);
  }
  const filled = shrink(html);
  filledFrames.set(key, filled);
  return filled;
}

function shrink(html: string): string {
  return minify(Buffer.from(html), {}).toString();
}

/** Search engines read its name, and whoever shows a shared page its property: said once for both. */
function Description({ text, isShared }: { readonly text: string; readonly isShared: boolean }): VNode {
  return <meta name="description" content={text} {...(isShared && { property: "og:description" })} />;
}
