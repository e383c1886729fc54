import { fileURLToPath } from "node:url";

/** The repository's folders and files that commands read and write by default. */
export interface Repository {
  readonly root: string;
  readonly csv: string;
  readonly ledger: string;
  readonly corrections: string;
  readonly packages: string;
}

/** This tool stands in `tools/generator/{src,dist}/commands`, whatever the folder it is called from. */
export function locateRepository(
  root: string = fileURLToPath(new URL("../../../../", import.meta.url)),
): Repository {
  const within = (path: string) => `${root.replace(/[\\/]$/, "")}/${path}`;
  return {
    root,
    csv: within("data/service-names-port-numbers.csv"),
    ledger: within("data/identifiers.json"),
    corrections: within("data/corrections.json"),
    packages: within("packages"),
  };
}
