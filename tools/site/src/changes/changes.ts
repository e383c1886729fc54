/** A heading of a changelog and its lines, each a row of cells: `["PMPROXY", "44322", "Performance Co-Pilot"]`. */
export interface ChangeSection {
  readonly heading: string;
  readonly lines: readonly (readonly string[])[];
  /** How many lines are left out; the packages' changelogs have them all. */
  readonly omitted: number;
}

/** What the next release changes in one package. */
export interface PendingPackage {
  /** As it is published: `@ianakit/tcp`. */
  readonly name: string;
  readonly bump: string;
  /** `"2 added, 1 deprecated"`. */
  readonly summary: string;
  readonly sections: readonly ChangeSection[];
}

/** What the last release changed in one package. */
export interface ReleasedPackage {
  readonly name: string;
  readonly version: string;
  /** The changelog's entry, in Markdown. */
  readonly entry: string;
}

/** What changed in the last update of the registry. */
export type RegistryUpdate =
  /** Nothing was released yet, so there is nothing to compare with. */
  | { readonly kind: "first" }
  /** The registry changed since the last release. */
  | { readonly kind: "pending"; readonly packages: readonly PendingPackage[] }
  /** The registry did not change since, so the last update is the released one. */
  | { readonly kind: "released"; readonly packages: readonly ReleasedPackage[] };

/** One registration, or a change of one, on a day. */
export interface DatedChange {
  readonly kind: "registered" | "modified";
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly serviceName: string;
  /** `"44321/tcp, udp"`; empty for a name without a port or transport protocol. */
  readonly place: string;
  readonly description: string;
}

/** Registrations and modifications that the registry dates to a month, newest first. */
export interface Month {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly changes: readonly DatedChange[];
}

export interface Changes {
  /** Of the snapshot, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  readonly update: RegistryUpdate;
  readonly months: readonly Month[];
}
