/** What a plot is drawn into: its size, its words, and what stands in it. */
export interface Drawing {
  readonly title: string;
  /** What the plot shows, figure by figure, for those who do not see it. */
  readonly told: string;
  readonly height: number;
  readonly parts: readonly string[];
}

export const WIDTH = 640;
const MARGIN = 16;

/**
 * Colours that every eye tells apart (Okabe and Ito), darker or lighter than each other also without colour, on a ground
 * of their own: a page may be dark where its reader's system is not.
 */
const STYLE =
  "text{font:13px sans-serif;fill:#1f2328}.ground{fill:#fff}.title{font-weight:bold}.ours{fill:#0072b2}.peer{fill:#e69f00}.limit{fill:#c3c8ce}path{fill:none;stroke:#0072b2;stroke-width:2}path.rule{stroke:#7d858e;stroke-width:1}path.grid{stroke:#dfe3e8;stroke-width:1}.dashed{stroke-dasharray:5 4}.small{font-size:11px}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.ground{fill:#0d1117}.ours{fill:#79c8f7}.peer{fill:#b06a00}.limit{fill:#4a525c}path{stroke:#79c8f7}path.rule{stroke:#8b949e}path.grid{stroke:#2d343d}}";

/** A plot as an SVG text. Drawn here: libraries that plot bring a hundred times as much code, and most want a browser. */
export function frame({ title, told, height, parts }: Drawing): string {
  const [width, whole] = [WIDTH + 2 * MARGIN, height + 2 * MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${width} ${whole}" width="${width}" height="${whole}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escapeText(title)}</title><desc id="d">${escapeText(told)}</desc><style>${STYLE}</style>`,
    `<rect class="ground" x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${whole}" rx="6"/>`,
    write(0, 14, title, "title"),
    ...parts,
    "</svg>\n",
  ].join("\n");
}

/** What the colours mean, in a line under the title. */
export function drawKey(meanings: Readonly<Record<string, string>>, note: string): string {
  let x = 0;
  const keys = Object.entries(meanings).map(([kind, meaning]) => {
    const key = `<rect class="${kind}" x="${x}" y="28" width="12" height="12"/>${write(x + 18, 39, meaning)}`;
    x += 36 + measureText(meaning);
    return key;
  });
  return `${keys.join("")}${write(x, 39, note, "small")}`;
}

/** A text with its left end, or another part of it, at a place. */
export function write(x: number, y: number, text: string, kind = "", anchor = ""): string {
  const attributes = `${kind === "" ? "" : ` class="${kind}"`}${anchor === "" ? "" : ` text-anchor="${anchor}"`}`;
  return `<text${attributes} x="${round(x)}" y="${round(y)}">${escapeText(text)}</text>`;
}

/** About how wide a text of 13 pixels is: no wider than this in the fonts that browsers take for `sans-serif`. */
export function measureText(text: string): number {
  return text.length * 7.2;
}

/** The same of a text of 11 pixels. */
export function measureSmallText(text: string): number {
  return text.length * 6.3;
}

export function round(figure: number): number {
  return Math.round(figure * 10) / 10;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
