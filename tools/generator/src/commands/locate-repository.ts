import { fileURLToPath } from "node:url";

/** The repository's folders and files that commands read and write by default. */
export interface Repository {
  readonly root: string;
  readonly csv: string;
  readonly ledger: string;
  readonly corrections: string;
  /** The project's own lists, which are not part of the registry. */
  readonly commonUses: string;
  readonly nicknames: string;
  /** The registry and the ledger of the last release; before the first release there are none. */
  readonly releasedCsv: string;
  readonly releasedLedger: string;
  readonly packages: string;
}

/** Found from this file's own place, `tools/generator/{src,dist}/commands`, not from the current folder. */
export function locateRepository(
  root: string = fileURLToPath(new URL("../../../../", import.meta.url)),
): Repository {
  const within = (path: string) => `${root.replace(/[\\/]$/, "")}/${path}`;
  return {
    root,
    csv: within("data/service-names-port-numbers.csv"),
    ledger: within("data/identifiers.json"),
    corrections: within("data/corrections.json"),
    commonUses: within("data/common-uses.json"),
    nicknames: within("data/nicknames.json"),
    releasedCsv: within("data/released/service-names-port-numbers.csv"),
    releasedLedger: within("data/released/identifiers.json"),
    packages: within("packages"),
  };
}
