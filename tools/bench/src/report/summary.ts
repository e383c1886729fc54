import { formatCells, formatFigures } from "./format.js";
import { findRow, type Place, type Results } from "./row.js";

/** A question that people ask before they install something, and the row of the tables that answers it. */
interface Question extends Place {
  readonly asked: string;
}

/** At most fifteen: what one constant, a look-up, the types and the command cost. */
export const QUESTIONS: readonly Question[] = [
  { asked: "one constant in a bundle, esbuild", theme: "bundle", what: "one constant, esbuild" },
  { asked: "one constant in a bundle, webpack", theme: "bundle", what: "one constant, webpack" },
  { asked: "one look-up in a bundle, esbuild", theme: "bundle", what: "one look-up, esbuild" },
  { asked: "download of `@ianakit/tcp`", theme: "size", what: "tcp, packed" },
  { asked: "start: `import` of `@ianakit/tcp`", theme: "run-time", table: "Node 20", what: "import tcp" },
  {
    asked: "start: `require` of `@ianakit/tcp`",
    theme: "run-time",
    table: "Node 20",
    what: "require tcp",
  },
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

const HEAD = ["what it costs", "ours", "best peer", "the limit"];

/** The answers out of what was measured; a question that nothing was measured for is left out. */
export function summarize(results: Results): string {
  const rows = QUESTIONS.flatMap(({ asked, ...place }) => {
    const row = findRow(results, place);
    return row === undefined ? [] : [[asked, ...formatFigures(row)]];
  });
  return rows.length === 0 ? "" : formatCells([HEAD, HEAD.map(() => "---"), ...rows]);
}
