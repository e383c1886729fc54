import { dropComposition } from "./drop-composition.js";

/** The documents that speak of the snapshot; empty where the repository has none. */
export interface SnapshotDocuments {
  readonly notice: string;
  /** The root's README, which names the snapshot's day. */
  readonly readme: string;
  /** `data/README.md`, which says where the snapshot comes from. */
  readonly dataReadme: string;
}

const ORIGIN = /## Where it comes from\n[\s\S]*?(?=## Rights\n)/;

/** What the documents say of a snapshot of IANA's own: its day, its rows, and that it is not composed. */
export function renewDocuments(
  { notice, readme, dataReadme }: SnapshotDocuments,
  { date, rowCount }: { readonly date: string; readonly rowCount: number },
): SnapshotDocuments {
  return {
    notice: dropComposition(notice),
    readme: readme.replace(/(?<=registry as of \*\*)\d{4}-\d{2}-\d{2}(?=\*\*)/, date),
    dataReadme: dataReadme
      .replace(/(?<![\d,])[\d,]+(?= rows, CRLF)/, rowCount.toLocaleString("en-US"))
      .replace(ORIGIN, describeOrigin(date))
      .replace("names the packages that this snapshot was composed from and their licences", "says so too"),
  };
}

function describeOrigin(date: string): string {
  return `## Where it comes from

The snapshot is of **${date}**: IANA's own file, from the source that \`provenance.json\` names.

## What it lacks

Nothing that IANA publishes. People's addresses in its free text stay out of the packages.

`;
}
