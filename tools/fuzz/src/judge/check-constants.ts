import { isIdentifierOf } from "../model/base-identifier.js";
import { foldCase } from "../model/fold-case.js";
import type { ModelRow } from "../model/model-row.js";

type Exports = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const TRANSPORTS = ["tcp", "udp", "sctp", "dccp"] as const;

/** What a constant may stand for: the name it is called after, its value, and the end of its identifier. */
interface Meaning {
  readonly name: string;
  readonly value: unknown;
  readonly suffix: string;
}

/** Every constant is a row, every row has its constants, and the enums hold the same. */
export function checkConstants(
  exports: Exports,
  rows: readonly ModelRow[],
  gone: readonly ModelRow[],
): readonly string[] {
  return [
    ...TRANSPORTS.flatMap((transport) => {
      const constants = exports.get(`${transport}/constants.ts`) ?? {};
      const meaningsOf = (from: readonly ModelRow[]) => from.flatMap((row) => listPorts(row, transport));
      return [
        ...compare(`${transport}/constants.ts`, constants, meaningsOf(rows), meaningsOf(gone)),
        ...checkEnum(
          transport,
          constants,
          Object(Object.values(exports.get(`${transport}/enum.js`) ?? {})[0]),
        ),
        ...checkSystem(transport, constants, exports.get(`${transport}/system.ts`) ?? {}),
      ];
    }),
    ...compare(
      "dns-sd/constants.ts",
      exports.get("dns-sd/constants.ts") ?? {},
      rows.flatMap(listTypes),
      gone.flatMap(listTypes),
    ),
    ...compare(
      "dccp/service-codes.ts",
      exports.get("dccp/service-codes.ts") ?? {},
      rows.flatMap(listCodes),
      gone.flatMap(listCodes),
    ),
  ];
}

function listPorts({ name, first, last, aliasOf, transport }: ModelRow, wanted: string): readonly Meaning[] {
  if (name === "" || first === undefined || aliasOf !== undefined) return [];
  // A row that names no transport protocol stands for all four.
  if (transport !== wanted && transport !== "") return [];
  const meaning = { name, value: first, suffix: "" };
  return first === last ? [meaning] : [meaning, { name, value: last, suffix: "_LAST" }];
}

function listTypes({ name, aliasOf, transport, notes, first }: ModelRow): readonly Meaning[] {
  const hasKeys = /Defined\s+TXT\s+keys:/i.test(notes);
  const isType = hasKeys || (first === undefined && transport !== "");
  if (name === "" || aliasOf !== undefined || !isType || /\bNot a (?:real )?service type\b/.test(notes))
    return [];
  const labels = transport === "" ? ["tcp", "udp"] : [transport === "tcp" ? "tcp" : "udp"];
  return labels.map((label) => ({ name, value: `_${name}._${label}`, suffix: `_${label.toUpperCase()}` }));
}

function listCodes({ name, aliasOf, serviceCode }: ModelRow): readonly Meaning[] {
  if (name === "" || aliasOf !== undefined || serviceCode === undefined) return [];
  return [{ name, value: serviceCode, suffix: "_SERVICE_CODE" }];
}

/** One constant for each meaning, and none without one; what is gone may have kept its own. */
function compare(
  path: string,
  constants: Readonly<Record<string, unknown>>,
  live: readonly Meaning[],
  gone: readonly Meaning[],
): readonly string[] {
  const keyOf = ({ name, value, suffix }: Meaning) => JSON.stringify([name, value, suffix]);
  const needed = new Map(live.map((meaning) => [keyOf(meaning), meaning]));
  const allowed = [...needed.values(), ...gone];
  const faults: string[] = [];
  for (const [identifier, value] of Object.entries(constants)) {
    const isMeant = allowed.some((meaning) => stands(identifier, value, meaning));
    if (!isMeant) faults.push(`${path}: ${identifier} is ${JSON.stringify(value)}, which no row says`);
  }
  for (const meaning of needed.values()) {
    const isThere = Object.entries(constants).some(([identifier, value]) =>
      stands(identifier, value, meaning),
    );
    if (!isThere) faults.push(`${path}: no constant stands for ${keyOf(meaning)}`);
  }
  if (gone.length === 0 && Object.keys(constants).length !== needed.size)
    faults.push(`${path}: ${Object.keys(constants).length} constants for ${needed.size} meanings`);
  return faults;
}

function stands(identifier: string, value: unknown, meaning: Meaning): boolean {
  const isSame =
    typeof value === "string" ? foldCase(value) === foldCase(String(meaning.value)) : value === meaning.value;
  return isSame && isIdentifierOf(identifier, meaning.name, meaning.suffix);
}

function checkEnum(
  transport: string,
  constants: Readonly<Record<string, unknown>>,
  members: Readonly<Record<string, unknown>>,
): readonly string[] {
  const values = new Set(Object.values(constants).map(String));
  const faults: string[] = [];
  for (const [key, value] of Object.entries(members)) {
    const isMember = Object.hasOwn(constants, key) && constants[key] === value;
    const isReverse = values.has(key) && constants[String(value)] === Number(key);
    if (!isMember && !isReverse) faults.push(`${transport}/enum.js: ${key} is ${JSON.stringify(value)}`);
  }
  const expected = Object.keys(constants).length + values.size;
  if (Object.keys(members).length !== expected)
    faults.push(`${transport}/enum.js: ${Object.keys(members).length} members, ${expected} expected`);
  return faults;
}

function checkSystem(
  transport: string,
  constants: Readonly<Record<string, unknown>>,
  system: Readonly<Record<string, unknown>>,
): readonly string[] {
  const expected = Object.entries(constants).filter(([, value]) => Number(value) < 1024);
  const isSame = JSON.stringify(Object.entries(system).sort()) === JSON.stringify(expected.sort());
  return isSame ? [] : [`${transport}/system.ts is not the part of constants.ts below 1024`];
}
