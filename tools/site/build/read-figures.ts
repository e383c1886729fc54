import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import MarkdownIt from "markdown-it";
import type { Figure } from "../src/figures/figure.js";

const bench = new URL("../../bench/", import.meta.url);
const plots = new URL("plots/", bench);

/** Every plot that the bench has drawn, by its name. */
export function readPlots(): Readonly<Record<string, string>> {
  const files = readdirSync(fileURLToPath(plots)).filter((file) => file.endsWith(".svg"));
  return Object.fromEntries(
    files.toSorted().map((file) => [file, readFileSync(new URL(file, plots), "utf8")]),
  );
}

/** What each plot says of itself. */
export function listFigures(): readonly Figure[] {
  return Object.entries(readPlots()).map(([file, svg]) => {
    const [, width = "", height = ""] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const figure = { file, title: readElement(svg, "title"), description: readElement(svg, "desc") };
    if (Object.values({ ...figure, width, height }).includes(""))
      throw new Error(`${file} of the bench lacks its size, title or description`);
    return { ...figure, width: Number(width), height: Number(height) };
  });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function readElement(svg: string, name: string): string {
  const text = new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(svg)?.[1] ?? "";
  return text.replace(/&(\w+);/g, (entity, word: string) => ENTITIES[word] ?? entity);
}

/** A link of Markdown to another file of the repository, of which the site has none. */
const LINK_TO_FILE = /\[([^\]]+)\]\((?!https?:)[^)]*\)/g;

/** The bench's results as HTML without their first heading, which is the page's; wide tables scroll by themselves. */
export function printResults(): string {
  const markdown = new MarkdownIt({ html: false });
  markdown.renderer.rules["table_open"] = () => `<div class="table-frame" tabindex="0"><table>\n`;
  markdown.renderer.rules["table_close"] = () => "</table></div>\n";
  const text = readFileSync(new URL("RESULTS.md", bench), "utf8");
  return markdown.render(text.replace(/^# .*\n/, "").replaceAll(LINK_TO_FILE, "$1"));
}
