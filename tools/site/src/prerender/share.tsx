import changes from "virtual:changes";
import { renderToString } from "preact-render-to-string";
import type { Page } from "../pages/load-page.js";
import { servicePath, sitePath } from "../routing/route.js";
import { BLOCK } from "./draw-images.js";

/**
 * What the head of a page says to search engines and to whoever shares it, besides its description.
 *
 * @param origin - where the site is deployed, `https://example.org`; without it addresses are not known, and nothing is said
 */
export function printShareTags(
  { title }: Pick<Page, "title">,
  path: string,
  origin: string | undefined,
): string {
  if (origin === undefined || path === "/404") return "";
  const address = origin + sitePath(path);
  return renderToString(
    <>
      <link rel="canonical" href={address} />
      {HAS_FEED.includes(path) && (
        <link rel="alternate" type="application/atom+xml" href={origin + sitePath("/feed.xml")} />
      )}
      <meta property="og:title" content={title.replace(/ · ianakit$/, "")} />
      <meta property="og:image" content={origin + sitePath(imageOf(path))} />
      <meta name="twitter:card" content="summary_large_image" />
    </>,
  );
}

/** Pages of what the feed tells of. */
const HAS_FEED: readonly string[] = ["/", "/changes"];

/** A port's page shows where in the picture the port is. */
function imageOf(path: string): string {
  const port = /^\/port\/(\d+)$/.exec(path)?.[1];
  return port === undefined ? "/share/ports.png" : `/share/${Math.floor(Number(port) / BLOCK)}.png`;
}

/** Every page's address, for search engines (sitemaps.org). */
export function printSitemap(paths: readonly string[], origin: string): string {
  const addresses = paths.filter((path) => path !== "/404").map((path) => origin + sitePath(path));
  const lines = addresses.map((address) => `<url><loc>${escapeXml(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</urlset>\n`;
}

export function printRobots(origin: string | undefined): string {
  const sitemap = origin === undefined ? "" : `Sitemap: ${origin}${sitePath("/sitemap.xml")}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

/** The registrations and modifications that the registry dates last, as a feed (RFC 4287). */
export function printFeed(origin: string): string {
  const address = origin + sitePath("/feed.xml");
  const dated = changes.months.flatMap((month) => month.changes);
  const entries = dated.map(({ kind, date, serviceName, place, description }) => {
    const day = date.length === 7 ? `${date}-01` : date;
    const link = origin + servicePath(serviceName);
    return [
      "<entry>",
      `<id>${escapeXml(`${link}#${kind}-${date}-${place.replace(/[^\w-]+/g, "-")}`)}</id>`,
      `<title>${escapeXml(`${serviceName} ${place} ${kind}`.replace(/ +/g, " "))}</title>`,
      `<updated>${day}T00:00:00Z</updated>`,
      `<link href="${escapeXml(link)}"/>`,
      `<summary>${escapeXml(description)}</summary>`,
      "</entry>",
    ].join("");
  });
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom">`,
    `<id>${escapeXml(address)}</id>`,
    "<title>Changes of IANA’s port number registry</title>",
    "<author><name>ianakit</name></author>",
    `<link rel="self" href="${escapeXml(address)}"/>`,
    `<link href="${escapeXml(origin + sitePath("/changes"))}"/>`,
    `<updated>${changes.date ?? "1970-01-01"}T00:00:00Z</updated>`,
    ...entries,
    "</feed>\n",
  ].join("\n");
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[^\P{Cc}\n\t]/gu, " ");
}
