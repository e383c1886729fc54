import { renderToString } from "preact-render-to-string";
import { loadPage } from "../pages/load-page.js";
import { parseRoute } from "../routing/route.js";
import { SiteFooter } from "../shell/site-footer.js";
import { SiteHeader } from "../shell/site-header.js";

/** The page of a path as a document: the frame with the page put into it. */
export async function renderPage(frame: string, path: string): Promise<string> {
  const { title, description, content } = await loadPage(parseRoute(path));
  const parts = new Map([
    ["<title>ianakit</title>", renderToString(<title>{title}</title>)],
    [
      `<meta name="description" content="" />`,
      renderToString(<meta name="description" content={description} />),
    ],
    [`<header id="header">`, `$&${renderToString(<SiteHeader path={path} />)}`],
    [
      `<main id="main" tabindex="-1">`,
      `<main id="main" tabindex="-1" data-path="${path.replace(/\/$/, "")}">${renderToString(content)}`,
    ],
    [`<footer id="footer">`, `$&${renderToString(<SiteFooter />)}`],
  ]);
  let html = frame;
  for (const [place, part] of parts) {
    if (!html.includes(place)) throw new Error(`the frame has no ${place}`);
    html = html.replace(place, () => part.replace("$&", place));
  }
  return html;
}
