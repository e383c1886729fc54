import type { Provenance } from "@ianakit/generator/data";
import type { Problem } from "@ianakit/generator/problems";
import { DATA_FILES } from "./data.js";

/** The documents that say what the snapshot is: each has one part that is written here, between two markers. */
export type SnapshotDocuments = Readonly<Record<DocumentName, string>>;

type DocumentName = "notice" | "readme" | "dataReadme";

interface Part {
  readonly start: string;
  readonly end: string;
  readonly write: (provenance: Provenance) => string;
}

const MARKDOWN = { start: "<!-- snapshot: written by commands -->", end: "<!-- end of snapshot -->" };

const PARTS: Readonly<Record<DocumentName, Part>> = {
  notice: { start: "--- The data ---", end: "--- End of the data ---", write: writeNotice },
  readme: { ...MARKDOWN, write: writeDay },
  dataReadme: { ...MARKDOWN, write: writeOrigin },
};

/** Writes the part of each document that depends on the snapshot; a document without its markers is a problem. */
export function renewDocuments(
  documents: SnapshotDocuments,
  provenance: Provenance,
): { readonly documents: SnapshotDocuments; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const renewed = (Object.keys(PARTS) as DocumentName[]).map((name) => {
    const { start, end, write } = PARTS[name];
    const text = documents[name];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from === -1 || to < from) {
      const message = `the part between ${JSON.stringify(start)} and ${JSON.stringify(end)} is missing: commands write there what the snapshot is`;
      problems.push({ file: DATA_FILES[name], rule: "document-markers", message });
      return [name, text];
    }
    return [name, `${text.slice(0, from)}${start}\n${write(provenance)}\n${text.slice(to)}`];
  });
  return { documents: Object.fromEntries(renewed), problems };
}

function writeDay({ asOf, composedFrom }: Provenance): string {
  const origin =
    composedFrom === undefined
      ? "IANA's own file"
      : "composed of facts that other sources carry, until it comes from IANA's own file";
  return `The data is the registry as of **${asOf}**, ${origin}; [data/README.md](data/README.md) says
where it comes from and what it lacks.`;
}

function writeOrigin({ asOf, rows, composedFrom, knownGaps = [] }: Provenance): string {
  const origin =
    composedFrom === undefined
      ? "It is IANA's own file, from the source that `provenance.json` names."
      : `It is **not IANA's own file yet**, but composed of facts of the registry as these carry them:

${composedFrom.map((each) => `- ${describeOrigin(each)}: ${each.gives}`).join("\n")}

The first \`npm run registry:update\` replaces it, and this part of the page.`;
  const gaps =
    knownGaps.length === 0
      ? "Nothing that IANA publishes. People's addresses in its free text stay out of the packages."
      : knownGaps.map((gap) => `- ${gap}`).join("\n");
  return `## Where it comes from

The snapshot is of **${asOf}** and has ${rows.toLocaleString("en-US")} rows. ${origin}

## What it lacks

${gaps}
`;
}

function writeNotice({ composedFrom }: Provenance): string {
  if (composedFrom === undefined) return "data/service-names-port-numbers.csv is IANA's own file.";
  const origins = composedFrom.map((each) => {
    const license = each.license === undefined ? "" : ` (${each.license})`;
    return `- ${describeOrigin(each)}${license}`;
  });
  return `Until it comes from IANA's own file, data/service-names-port-numbers.csv is composed of facts of that
registry as these carry them:

${origins.join("\n")}

No code of those packages is used.`;
}

type Origin = NonNullable<Provenance["composedFrom"]>[number];

/** A version stands apart from its package's name: what has an `@` in it reads as somebody's address. */
function describeOrigin({ npm, pypi, document, registryDate }: Origin): string {
  const [name, host] = npm === undefined ? [pypi, "PyPI"] : [npm, "npm"];
  const where = name === undefined ? document : `${name.replace(/(?<=.)@/, " ")} of ${host}`;
  return `${where}${registryDate === undefined ? "" : `, the registry of ${registryDate}`}`;
}
