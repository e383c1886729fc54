import type { Group, Row, Theme } from "./row.js";

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
    tables.set(table, [...(tables.get(table) ?? []), ...(await measureGroup(name, measure))]);
  }
  return [...tables].map(([heading, rows]) => ({ heading, rows }));
}

/** What went wrong in one group leaves the others their figures. */
async function measureGroup(name: string, measure: Group["measure"]): Promise<readonly Row[]> {
  try {
    return await measure();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    return [{ what: `${name}: failed`, unit: "", ours: Number.NaN }];
  }
}
