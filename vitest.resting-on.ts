import { type EmbeddedRow, isFirstSnapshot, readEmbeddedRows } from "./vitest.embedded-rows.js";

/**
 * The services that a test may state without a word, since the Internet as it is rests on them too: their rows, and those
 * of the other names at their ports.
 */
export const FIRM_SERVICES: ReadonlySet<string> = new Set([
  ...["http", "https", "http-alt", "domain", "ntp", "imap", "imaps", "ipp", "mdns", "sip", "snmp", "ldap"],
  ...["postgresql", "bgp", "syslog"],
]);

/** What a fact says of a row, in lower case as it is compared; each is empty where the row has none. */
interface Fact {
  readonly name: string;
  readonly ports: string;
  readonly transport: string;
}

/** A row of the registry, as a fact is compared with it: most of it is read once, not for every test. */
interface Row extends Fact {
  readonly range: Range | undefined;
}

type Range = readonly [first: number, last: number];

let embeddedRows: readonly Row[] | undefined;

/**
 * Makes a test, or with `beforeEach` those of a `describe`, rest on what the first snapshot says: where an update has
 * changed it they are skipped, and the reporter says why. A fact is a row, `x11 6000-6063/tcp`, or rows that differ in the
 * transport protocol alone, `ssh 22/tcp,udp,sctp`. `ipps tcp` has no port, `flex-lm 27000-27009` has no transport protocol,
 * and `rdp` has neither. `no kafka` says that no row has this name, `no postg*` that no name begins so, and `no 25/dccp`
 * that no service has this port over DCCP.
 * What is stated is whole: a name, and a port over a transport protocol, have no other rows, but for those without a port
 * where none is stated.
 *
 * It is for examples. Where a test of the whole registry turns red by an update, the code is wrong, or the test.
 *
 * @throws {Error} in the test if the first snapshot itself says otherwise
 */
export function restingOn(...facts: readonly string[]) {
  return (context: { readonly skip: (reason: string) => void }): void => {
    const changes = listEmbeddedChanges(facts);
    if (changes.length > 0) context.skip(`rests on rows that an update has changed: ${changes.join(", ")}`);
  };
}

/** Whether what a part of a test rests on is as the first snapshot says it: for what is no test of its own. */
export function isHeld(...facts: readonly string[]): boolean {
  return listEmbeddedChanges(facts).length === 0;
}

function listEmbeddedChanges(facts: readonly string[]): readonly string[] {
  embeddedRows ??= toRows(readEmbeddedRows());
  const changes = compareFacts(facts, embeddedRows);
  if (changes.length > 0 && isFirstSnapshot)
    throw new Error(`the first snapshot says otherwise: ${changes.join(", ")}`);
  return changes;
}

/** What is stated and not there, as `-ssh 22/tcp`, and what is there of the same name or port and not stated, with `+`. */
export function listChanges(facts: readonly string[], rows: readonly EmbeddedRow[]): readonly string[] {
  return compareFacts(facts, toRows(rows));
}

function compareFacts(facts: readonly string[], rows: readonly Row[]): readonly string[] {
  const stated = facts.flatMap(readFact).filter(({ name }) => !FIRM_SERVICES.has(name));
  const expected = stated.filter(({ name, ports }) => name !== "" && ports !== "none").map(describeFact);
  const wanted = stated.map((fact) => ({ fact, range: toRange(fact.ports) }));
  const found = rows
    .filter((row) =>
      wanted.some(({ fact, range }) => isOfSameNameOrPort(fact, range, row) && !isFirm(row, fact)),
    )
    .map(describeFact);
  return [
    ...subtract(expected, found).map((each) => `-${each}`),
    ...subtract(found, expected).map((each) => `+${each}`),
  ];
}

const FACT =
  /^(?<name>\S+)(?: (?<ports>\d+(?:-\d+)?)?\/?(?<transports>(?:tcp|udp|sctp|dccp)(?:,(?:tcp|udp|sctp|dccp))*)?)?$/;

/** A name that has no row has the ports `none`; a port that has no service has no name. */
function readFact(fact: string): readonly Fact[] {
  const [, absent] = /^no ((?!\d+(?:-\d+)?(?:\/|$))\S+)$/.exec(fact) ?? [];
  if (absent !== undefined) return [{ name: absent.toLowerCase(), ports: "none", transport: "" }];
  const { name, ports = "", transports = "" } = FACT.exec(fact)?.groups ?? {};
  if (name === undefined) throw new Error(`cannot read the fact "${fact}"`);
  return transports
    .split(",")
    .map((transport) => ({ name: name === "no" ? "" : name.toLowerCase(), ports, transport }));
}

/** The rows that have a name. */
function toRows(rows: readonly EmbeddedRow[]): readonly Row[] {
  return rows.flatMap((row) => {
    const {
      "Service Name": name = "",
      "Port Number": ports = "",
      "Transport Protocol": transport = "",
    } = row;
    return name === "" ? [] : [{ name: name.toLowerCase(), ports, transport, range: toRange(ports) }];
  });
}

function isOfSameNameOrPort(fact: Fact, range: Range | undefined, row: Row): boolean {
  if (fact.transport !== "" && row.transport !== "" && fact.transport !== row.transport) return false;
  const isOfSameName = fact.name.endsWith("*")
    ? row.name.startsWith(fact.name.slice(0, -1))
    : fact.name === row.name;
  if (row.ports === "") return isOfSameName && /^(?:none)?$/.test(fact.ports);
  return isOfSameName || isOverlapping(range, row.range);
}

/** A firm service is not looked up, but where its port is said to have none. */
function isFirm({ name }: Fact, fact: Fact): boolean {
  return FIRM_SERVICES.has(name) && fact.name !== "";
}

/** The first and the last port of `6000-6063`, or one port as both; `undefined` for a row without a port. */
function toRange(ports: string): Range | undefined {
  const [first = Number.NaN, last = first] = ports.split("-").map(Number.parseFloat);
  return Number.isNaN(first) ? undefined : [first, last];
}

function isOverlapping(left: Range | undefined, right: Range | undefined): boolean {
  return left !== undefined && right !== undefined && left[0] <= right[1] && right[0] <= left[1];
}

function describeFact({ name, ports, transport }: Fact): string {
  return `${name} ${[ports, transport].filter((each) => each !== "").join("/")}`.trimEnd();
}

/** What stands in a list more often than in another. */
function subtract(from: readonly string[], what: readonly string[]): readonly string[] {
  const left = [...from];
  for (const each of what) {
    const at = left.indexOf(each);
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}
