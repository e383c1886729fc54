/** What the ledger says of a constant, as far as the rule needs it. */
export interface LedgerEntry {
  readonly port?: number;
  readonly serviceType?: string;
  readonly serviceCode?: number;
  readonly withdrawn?: string;
  readonly replacedBy?: string;
}

export type Identifiers = Readonly<Record<string, LedgerEntry>>;

/** The sections of the ledger that name constants. */
export interface Constants {
  readonly packages: Readonly<Record<string, Identifiers>>;
  readonly serviceCodes: Identifiers;
}

/** Modules with constants, the enum among their exports, and the section of the ledger that names the constants. */
export const MODULES: readonly {
  readonly module: string;
  readonly enumName?: string;
  readonly section: string;
}[] = [
  ...["tcp", "udp", "sctp", "dccp"].flatMap((section) => [
    { module: `@ianakit/${section}`, section },
    { module: `@ianakit/${section}/system`, section },
    {
      module: `@ianakit/${section}/enum`,
      section,
      enumName: `${section[0]?.toUpperCase()}${section.slice(1)}Port`,
    },
  ]),
  { module: "@ianakit/dccp/service-codes", section: "service-codes" },
  { module: "@ianakit/dns-sd", section: "dns-sd" },
  { module: "@ianakit/dns-sd/all", section: "dns-sd" },
  { module: "@ianakit/dns-sd/enum", section: "dns-sd", enumName: "ServiceType" },
];

/** What is known of a withdrawn constant. */
export interface Withdrawn {
  /** The date of the registry that no longer had it, or `"unknown"`. */
  readonly since: string;
  /** The constant that stands for the same service now, in the same module. */
  readonly successor: { readonly name: string; readonly hasSameValue: boolean } | undefined;
}

/** Finds a constant of a section of the ledger, if it is withdrawn. */
export function findWithdrawn(
  { packages, serviceCodes }: Constants,
  section: string,
  name: string,
): Withdrawn | undefined {
  const identifiers = (section === "service-codes" ? serviceCodes : packages[section]) ?? {};
  const entry = Object.hasOwn(identifiers, name) ? identifiers[name] : undefined;
  if (entry?.withdrawn === undefined) return undefined;
  const successor = findSuccessor(identifiers, entry, new Set([name]));
  return {
    since: entry.withdrawn,
    successor:
      successor === undefined
        ? undefined
        : { name: successor, hasSameValue: isSameValue(entry, identifiers[successor]) },
  };
}

/** The last of a line of successors; one that is not in the table is not withdrawn. */
function findSuccessor(
  identifiers: Identifiers,
  { replacedBy }: LedgerEntry,
  seen: ReadonlySet<string>,
): string | undefined {
  if (replacedBy === undefined || seen.has(replacedBy)) return undefined;
  const next = identifiers[replacedBy];
  if (next?.withdrawn === undefined) return replacedBy;
  return findSuccessor(identifiers, next, new Set([...seen, replacedBy]));
}

function isSameValue(entry: LedgerEntry, successor: LedgerEntry | undefined): boolean {
  return (
    successor !== undefined &&
    entry.port === successor.port &&
    entry.serviceType === successor.serviceType &&
    entry.serviceCode === successor.serviceCode
  );
}
