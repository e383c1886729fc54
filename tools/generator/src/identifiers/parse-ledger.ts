import * as v from "valibot";
import { indexLines, readJson } from "../data/read-json.js";
import type { Problem } from "../problem.js";
import { checkLedger } from "./check-ledger.js";
import { EMPTY_LEDGER, type Ledger, type LedgerPorts } from "./ledger.js";

export interface ParsedLedger {
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/** An object exactly as it was read: copying its 40,000 entries would take time, and lose a key such as `__proto__`. */
function objectOf<Value>() {
  const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  return v.custom<Readonly<Record<string, Value>>>(isObject, "an object");
}

const ofTransports = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.looseObject({ tcp: schema, udp: schema, sctp: schema, dccp: schema });

/** The sections; {@link checkLedger} checks what they contain. */
const ledgerShape = v.looseObject({
  version: v.literal(1),
  packages: v.looseObject({ ...ofTransports(objectOf<never>()).entries, "dns-sd": objectOf<never>() }),
  serviceCodes: objectOf<never>(),
  canonical: objectOf<string>(),
  services: ofTransports(objectOf<readonly LedgerPorts[]>()),
  otherNames: ofTransports(objectOf<readonly LedgerPorts[]>()),
  // Left out of the file if empty.
  unnamedPorts: v.optional(ofTransports(v.array(v.any())), () => EMPTY_LEDGER.unnamedPorts),
  txt: objectOf<never>(),
});

/** `data/identifiers.json` to a ledger: its shape checked, and that it does not contradict itself. */
export function parseLedger(text: string): ParsedLedger {
  const { value: ledger, problems: faults } = readJson(text, ledgerShape, "ledger");
  if (ledger === undefined) return { ledger: EMPTY_LEDGER, problems: faults };
  const problems = checkLedger(ledger);
  const lines: ReadonlyMap<string, number> = problems.length === 0 ? new Map() : indexLines(text);
  return {
    ledger,
    // Every path was read from this text.
    problems: problems.map(({ message, path }) => ({
      rule: "ledger",
      message,
      line: lines.get(JSON.stringify(path)) as number,
    })),
  };
}
