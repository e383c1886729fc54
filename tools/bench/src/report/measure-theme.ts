import type { Row, Theme } from "./row.js";

/** The rows of a table, which has a heading in a theme of several. */
export interface Table {
  readonly heading: string | undefined;
  readonly rows: readonly Row[];
}

/** Measures a theme's groups one after another, or those alone that have words in their names. */
export async function measureTheme({ groups }: Theme, words = ""): Promise<readonly Table[]> {
  const tables = new Map<string | undefined, Row[]>();
  for (const { name, table, measure } of groups) {
    if (!name.includes(words)) continue;
    console.error(`measuring ${name}`);
    tables.set(table, [...(tables.get(table) ?? []), ...(await measure())]);
  }
  return [...tables].map(([heading, rows]) => ({ heading, rows }));
}
