/** A question that people ask before they install something, and the row of the tables that answers it. */
interface Question {
  readonly asked: string;
  /** The theme, and where it has several tables the heading of one. */
  readonly theme: string;
  readonly table?: string;
  readonly what: string;
}

/** At most fifteen: what one constant, a look-up, the types and the command cost. */
export const QUESTIONS: readonly Question[] = [
  { asked: "one constant in a bundle, esbuild", theme: "bundle", what: "one constant, esbuild" },
  { asked: "one constant in a bundle, webpack", theme: "bundle", what: "one constant, webpack" },
  { asked: "one look-up in a bundle, esbuild", theme: "bundle", what: "one look-up, esbuild" },
  { asked: "download of `@ianakit/tcp`", theme: "size", what: "tcp, packed" },
  { asked: "start: `import` of `@ianakit/tcp`", theme: "run-time", table: "Node 20", what: "import tcp" },
  { asked: "start: `import` of the enum", theme: "run-time", table: "Node 20", what: "import tcp/enum" },
  { asked: "start: `import` of the look-ups", theme: "run-time", table: "Node 20", what: "import registry" },
  { asked: "a look-up by port", theme: "run-time", table: "Node 20", what: "warm, the one name of a port" },
  { asked: "a look-up by name", theme: "run-time", table: "Node 20", what: "warm, the one port of a name" },
  { asked: "compiler: one constant", theme: "types", table: "TypeScript 6", what: "tcp, a named import" },
  { asked: "compiler: `TcpPortOf`", theme: "types", table: "TypeScript 6", what: "tcp/types" },
  { asked: "compiler: `TcpPortOf`, TypeScript 7", theme: "types", table: "TypeScript 7", what: "tcp/types" },
  {
    asked: "editor: first completions",
    theme: "editor",
    table: "TypeScript 6",
    what: "tcp, first completions",
  },
  { asked: "`ianakit 443` in a terminal", theme: "command-line", what: "ianakit 443" },
];

const HEAD = "| what it costs | ours | best peer | the limit |\n| --- | --- | --- | --- |";

/** The answers out of the sections of the results, by theme; a question that nothing was measured for is left out. */
export function summarize(sections: ReadonlyMap<string | undefined, string>): string {
  const rows = QUESTIONS.flatMap(({ asked, ...place }) => {
    const cells = findRow(sections, place);
    return cells === undefined ? [] : [`| ${asked} | ${cells.join(" | ")} |`];
  });
  return rows.length === 0 ? "" : [HEAD, ...rows].join("\n");
}

/** Ours, the best peer and the limit of a row; `undefined` if it was not measured. */
export function findRow(
  sections: ReadonlyMap<string | undefined, string>,
  { theme, table, what }: Omit<Question, "asked">,
): readonly string[] | undefined {
  const section = sections.get(theme) ?? "";
  const text = table === undefined ? section : findTable(section, table);
  const row = text.split("\n").find((line) => line.startsWith(`| ${what} |`));
  return row
    ?.split("|")
    .slice(2, 5)
    .map((cell) => cell.trim());
}

function findTable(section: string, heading: string): string {
  return section.split(/^### /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
}
