import { foldCase } from "../model/fold-case.js";
import type { ModelRow } from "../model/model-row.js";

const TRANSPORTS = ["tcp", "udp", "sctp", "dccp"] as const;

interface Service {
  readonly serviceName: string;
  readonly ports: { readonly first: number; readonly last: number } | undefined;
  readonly transport: string | undefined;
}

interface Details extends Service {
  readonly description: string;
  readonly notes: string;
  readonly registrationDate: string | undefined;
  readonly modificationDate: string | undefined;
  readonly serviceCode: number | undefined;
}

/** The functions of `registry` and `dns-sd` that a program looks things up with. */
export interface LookUps {
  readonly registry: {
    readonly findByName: (name: string, transport?: string) => readonly Service[];
    readonly findByPort: (port: number, transport?: string) => readonly Service[];
    readonly getPort: (name: string, transport: string) => number | undefined;
    readonly getServiceName: (port: number, transport: string) => string | undefined;
    readonly portStatus: (port: number, transport: string) => string;
  };
  readonly details: {
    readonly assignments: () => Iterable<Details>;
    readonly portRemarks: () => Iterable<object>;
  };
  readonly txtKeys: (name: string, transport?: string) => { readonly note: string } | undefined;
}

/** What the packages answer is what the rows say, whoever asks for what. */
export function checkLookUps(
  { registry, details, txtKeys }: LookUps,
  rows: readonly ModelRow[],
  isFirst: boolean,
): readonly string[] {
  const named = rows.filter(({ name }) => name !== "");
  return [
    ...checkDetails([...details.assignments()], named),
    ...checkNames(registry, named, isFirst),
    ...checkPorts(registry, rows),
    ...named.flatMap(({ name, notes }) => checkTxtNote(txtKeys(name)?.note, name, notes, named)),
  ];
}

/** The note of a service is one that its rows hold, and none where they hold none. */
function checkTxtNote(
  note: string | undefined,
  name: string,
  notes: string,
  named: readonly ModelRow[],
): readonly string[] {
  const own = named.filter(
    ({ name: other, aliasOf }) => foldCase(other) === foldCase(name) && aliasOf === undefined,
  );
  const isHeld = own.some(
    ({ notes: held }) => /Defined\s+TXT\s+keys:/i.test(held) && held.includes(note ?? ""),
  );
  if (note !== undefined)
    return isHeld ? [] : [`txtKeys(${JSON.stringify(name)}) is ${JSON.stringify(note)}`];
  const isNeeded = /Defined\s+TXT\s+keys:/i.test(notes) && !/service type\b|an alias to/.test(notes);
  return isNeeded ? [`txtKeys(${JSON.stringify(name)}) is nothing`] : [];
}

function checkDetails(found: readonly Details[], named: readonly ModelRow[]): readonly string[] {
  const described = found.map((row) => {
    const { ports, description, notes, registrationDate, modificationDate, serviceCode } = row;
    const columns = [row.serviceName, ports?.first, ports?.last, row.transport ?? ""];
    return JSON.stringify([...columns, description, notes, registrationDate, modificationDate, serviceCode]);
  });
  const expected = named.map(({ name, first, last, transport, description, notes, cells, serviceCode }) => {
    const dates = [cells[6] || undefined, cells[7] || undefined];
    return JSON.stringify([name, first, last, transport, description, notes, ...dates, serviceCode]);
  });
  const isSame = described.sort().join("\n") === expected.sort().join("\n");
  return isSame ? [] : [`details.assignments() are ${described.join(" ")}, not ${expected.join(" ")}`];
}

function checkNames(
  { findByName, getPort }: LookUps["registry"],
  named: readonly ModelRow[],
  isFirst: boolean,
): readonly string[] {
  return named.flatMap(({ name, first, last, transport }) => {
    const isOwn = ({ serviceName, ports, transport: own = "" }: Service) =>
      serviceName === name && ports?.first === first && ports?.last === last && own === transport;
    const asked = transport === "" ? undefined : transport;
    const faults = [name, foldCase(name)].flatMap((spelling) =>
      findByName(spelling, asked).some(isOwn)
        ? []
        : [`findByName(${JSON.stringify(spelling)}) lacks ${first}/${transport}`],
    );
    const wrong = (transport === "" ? TRANSPORTS : [transport]).filter((each) => {
      const sameName = named.filter(
        (row) => foldCase(row.name) === foldCase(name) && row.first !== undefined,
      );
      const own = sameName.filter((row) => row.transport === each);
      const any = sameName.filter((row) => row.transport === "");
      const ports = (isFirst && own.length > 0 ? own : [...own, ...any]).flatMap(
        ({ first: its }) => its ?? [],
      );
      const port = getPort(name, each);
      if (ports.length === 0) return port !== undefined;
      // A primary port that was released once stays it, though a lower one comes.
      return isFirst ? port !== Math.min(...ports) : !ports.includes(port ?? -1);
    });
    return [
      ...faults,
      ...wrong.map((each) => `getPort(${JSON.stringify(name)}, ${each}) is ${getPort(name, each)}`),
    ];
  });
}

function checkPorts(registry: LookUps["registry"], rows: readonly ModelRow[]): readonly string[] {
  const ends = rows.flatMap(({ first, last }) =>
    first === undefined ? [] : [first, last ?? 0, ((last ?? 0) + first) >> 1],
  );
  return [...new Set([0, 65_535, ...ends])].flatMap((port) =>
    TRANSPORTS.flatMap((transport) => checkPort(registry, rows, port, transport)),
  );
}

function checkPort(
  { findByPort, getServiceName, portStatus }: LookUps["registry"],
  rows: readonly ModelRow[],
  port: number,
  transport: string,
): readonly string[] {
  const here = rows.filter(
    (row) =>
      (row.first ?? 65_536) <= port &&
      (row.last ?? -1) >= port &&
      (row.transport === "" || row.transport === transport),
  );
  const named = here.filter(({ name }) => name !== "");
  const names = [...new Set(named.map(({ name }) => name))].sort();
  const found = [...new Set(findByPort(port, transport).map(({ serviceName }) => serviceName))].sort();
  const services = named.filter(({ aliasOf }) => aliasOf === undefined).map(({ name }) => name);
  const canonical = getServiceName(port, transport);
  const isCanonical = services.length === 0 ? canonical === undefined : services.includes(canonical ?? "");
  const status = expectStatus(port, named, here);
  return [
    ...(names.join("\n") === found.join("\n")
      ? []
      : [`findByPort(${port}, ${transport}) is ${JSON.stringify(found)}`]),
    ...(isCanonical ? [] : [`getServiceName(${port}, ${transport}) is ${JSON.stringify(canonical)}`]),
    ...(portStatus(port, transport) === status ? [] : [`portStatus(${port}, ${transport}) is not ${status}`]),
  ];
}

/** Never freer than any row says. */
function expectStatus(port: number, named: readonly ModelRow[], here: readonly ModelRow[]): string {
  if (port > 49_151) return "dynamic";
  if (named.length > 0 || here.some(({ description }) => /^any private\b/i.test(description)))
    return "assigned";
  return here.every(({ description }) => /^\(?unassigned\b/i.test(description)) ? "unassigned" : "reserved";
}
