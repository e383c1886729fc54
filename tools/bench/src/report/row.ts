/** A line of a table. Figures of one line are of one unit, and less is better. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly bestPeer?: { readonly name: string; readonly figure: number } | undefined;
  /** What nothing can be better than: a literal, an empty module, a bare `Map`. */
  readonly limit?: { readonly name: string; readonly figure: number } | undefined;
}

/** What `npm run bench -- NAME` measures. */
export interface Theme {
  readonly title: string;
  /** What is measured, how, and what to know of it. */
  readonly about: string;
  readonly measure: () => Promise<readonly Row[]>;
}

/** The peer of the least figure. */
export function chooseBestPeer(peers: Readonly<Record<string, number | undefined>>): Row["bestPeer"] {
  const known = Object.entries(peers).flatMap(([name, figure]) =>
    figure === undefined ? [] : [{ name, figure }],
  );
  return known.toSorted((left, right) => left.figure - right.figure)[0];
}
