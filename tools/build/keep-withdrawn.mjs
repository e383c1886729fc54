import { readFile } from "node:fs/promises";

/** The ledger names every constant; the plugin asks it only about those that are withdrawn, and where these lead. */
export function keepWithdrawn({ onLoad }) {
  onLoad({ filter: /[\\/]identifiers\.json$/ }, async ({ path }) => {
    const { packages, serviceCodes } = JSON.parse(await readFile(path, "utf8"));
    const kept = Object.entries(packages).map(([name, identifiers]) => [name, selectWithdrawn(identifiers)]);
    const contents = { packages: Object.fromEntries(kept), serviceCodes: selectWithdrawn(serviceCodes) };
    return { contents: JSON.stringify(contents), loader: "json" };
  });
}

function selectWithdrawn(identifiers) {
  const withdrawn = Object.values(identifiers).filter((entry) => entry.withdrawn !== undefined);
  const successors = new Set(withdrawn.map(({ replacedBy }) => replacedBy));
  return Object.fromEntries(
    Object.entries(identifiers).filter(
      ([name, entry]) => entry.withdrawn !== undefined || successors.has(name),
    ),
  );
}
