/** A heading of a changelog and its lines, each a row of cells: `["PMPROXY", "44322", "Performance Co-Pilot"]`. */
export interface ChangeSection {
  readonly heading: string;
  readonly lines: readonly (readonly string[])[];
  /** Lines that are left out: the packages' own changelogs have them. */
  readonly omitted: number;
}

/** What the next release brings of one package. */
export interface PendingPackage {
  /** As it is published: `@ianakit/tcp`. */
  readonly name: string;
  readonly bump: string;
  /** `"2 added, 1 deprecated"`. */
  readonly summary: string;
  readonly sections: readonly ChangeSection[];
}

/** What the last release brought of one package. */
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
  /** It did not: the last update is what was released. */
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

/** What the registry itself dates in a month, the newest first. */
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
