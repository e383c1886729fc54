import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readRegistry } from "@ianakit/generator";
import { NO_CORRECTIONS } from "@ianakit/generator/data";
import {
  EMPTY_LEDGER,
  formatLedger,
  type Ledger,
  parseLedger,
  updateLedger,
} from "@ianakit/generator/ledger";
import { onTestFinished } from "vitest";
import { namePackage, RELEASED_PACKAGES, type ReleasedPackage } from "../../src/changesets/packages.js";
import {
  type UpdateOptions,
  type UpdateOutcome,
  updateRegistry,
} from "../../src/commands/update-registry.js";
import { DATA_FILES, type DataFile, listReleasedChanges } from "../../src/update/data.js";
import { makeCsv, type TestRow } from "../make-csv.js";

/** A repository of a test: `data/` and `.changeset/` in a folder that is removed when the test ends. */
export class TestRepository {
  readonly root = mkdtempSync(join(tmpdir(), "ianakit-release-"));

  /** Lays a registry that was released on a day. */
  constructor(rows: readonly (string | TestRow)[], date: string) {
    onTestFinished(() => rmSync(this.root, { recursive: true }));
    const csv = makeCsv(rows);
    const { registry } = readRegistry(csv, NO_CORRECTIONS);
    const provenance = {
      file: "service-names-port-numbers.csv",
      sha256: createHash("sha256").update(csv).digest("hex"),
      rows: rows.length,
      asOf: date,
      source: "https://registry.example/registry.csv",
    };
    this.write(DATA_FILES.csv, csv);
    this.write(DATA_FILES.corrections, JSON.stringify(NO_CORRECTIONS));
    this.write(DATA_FILES.provenance, JSON.stringify(provenance));
    this.write(DATA_FILES.ledger, formatLedger(updateLedger({ ledger: EMPTY_LEDGER, registry, date })));
    this.write("NOTICE", "ianakit\n\n--- The data ---\n--- End of the data ---\n");
    for (const path of [DATA_FILES.readme, DATA_FILES.dataReadme])
      this.write(
        path,
        "# Name\n\n<!-- snapshot: written by commands -->\n<!-- end of snapshot -->\n\nMore.\n",
      );
    this.write(".changeset/README.md", "");
    this.release();
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  read(file: DataFile): string {
    return readFileSync(join(this.root, DATA_FILES[file]), "utf8");
  }

  /** Does what a release does to `data/` and to the changesets. */
  release(): void {
    for (const { path, content } of listReleasedChanges(this.read("csv"), this.read("ledger"))) {
      this.write(path, String(content));
    }
    for (const name of RELEASED_PACKAGES)
      rmSync(join(this.root, `.changeset/registry-${name}.md`), { force: true });
  }

  /** Takes the release back: what is here is not published yet. */
  unrelease(): void {
    rmSync(join(this.root, "data/released"), { recursive: true });
  }

  async update(
    rows: readonly (string | TestRow)[],
    date: string,
    options: UpdateOptions = {},
  ): Promise<UpdateOutcome> {
    const from = join(this.root, "next.csv");
    writeFileSync(from, makeCsv(rows));
    return updateRegistry(this.root, { from, date, isSmallAllowed: true, ...options });
  }

  ledger(): Ledger {
    const { ledger, problems } = parseLedger(this.read("ledger"));
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    return ledger;
  }

  changeset(name: ReleasedPackage): string | undefined {
    const path = join(this.root, `.changeset/registry-${name}.md`);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  }

  /** The pending bumps, as the changesets say them: `{ tcp: "minor" }`. */
  bumps(): Partial<Record<ReleasedPackage, string>> {
    const pending = RELEASED_PACKAGES.map((name) => {
      const bump = this.changeset(name)?.match(/^---\n"(.+)": (\w+)\n---\n/);
      return bump?.[1] === namePackage(name) ? [[name, bump[2]]] : [];
    });
    return Object.fromEntries(pending.flat());
  }

  /** Every file and what it holds. */
  snapshot(): Record<string, string> {
    const files = readdirSync(this.root, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map((file) => join(file.parentPath, file.name)).sort();
    return Object.fromEntries(
      paths.map((path) => [path.slice(this.root.length + 1), readFileSync(path, "utf8")]),
    );
  }
}
