/** What something costs. */
export interface Figure {
  readonly name: string;
  readonly figure: number;
}

/** The least that can do a job. */
export interface Limit extends Figure {
  /** Why nothing does it for less. */
  readonly why: string;
}

/** A further figure of a row, in a unit of its own. */
export interface Quantity {
  readonly figure: number;
  readonly unit: string;
  readonly noise?: number;
}

/** A line of a table. All its figures but the further ones have one unit, and less is better. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** What the row's figures may be off by, in the same unit: one that is not above it is printed as less than it. */
  readonly noise?: number;
  readonly bestPeer?: Figure | undefined;
  /** The least that can do the job: a literal, an empty package, a bare `Map`. */
  readonly limit: Limit;
  /** Further columns, by their headings, which are the same in every row of a table. */
  readonly also?: Readonly<Record<string, Quantity>>;
}

/** The rows of a table; it has a heading if the theme has several tables. */
export interface Table {
  readonly heading?: string | undefined;
  readonly rows: readonly Row[];
}

/** Rows that are measured in turns with each other. */
export interface Group {
  /** The name in which `npm run bench -- THEME WORDS` looks for the words. */
  readonly name: string;
  /** The heading of the table that its rows stand in, in a theme of several tables. */
  readonly table?: string;
  readonly measure: () => Promise<readonly Row[]> | readonly Row[];
}

/** What `npm run bench -- THEME` measures. */
export interface Theme {
  readonly title: string;
  /** What is measured, how, and what to know about it. */
  readonly about: string;
  readonly groups: readonly Group[];
}

/** What was measured of a theme, and where. */
export interface Measured {
  readonly machine: string;
  readonly tables: readonly Table[];
}

/** All that was measured, by the names of the themes. */
export type Results = Readonly<Record<string, Measured>>;

/** Where a row stands: its theme, the heading of its table where the theme has several, and its first cell. */
export interface Place {
  readonly theme: string;
  readonly table?: string;
  readonly what: string;
}

/** A row that was measured; `undefined` if it was not. */
export function findRow(results: Results, { theme, table, what }: Place): Row | undefined {
  const tables = results[theme]?.tables ?? [];
  return tables.find(({ heading }) => heading === table)?.rows.find((row) => row.what === what);
}

/** The row of something that failed, or that cannot be measured here. */
export function describeFailure(what: string, why: string): Row {
  return { what: `${what}: ${why}`, unit: "", ours: Number.NaN, limit: { name: "", figure: 0, why: "" } };
}

/** The peer with the lowest figure. */
export function chooseBestPeer(peers: Readonly<Record<string, number | undefined>>): Figure | undefined {
  const known = Object.entries(peers).flatMap(([name, figure]) =>
    figure === undefined ? [] : [{ name, figure }],
  );
  return known.toSorted((left, right) => left.figure - right.figure)[0];
}
