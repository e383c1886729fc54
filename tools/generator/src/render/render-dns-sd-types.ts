import type { DnsSdApi } from "../api/package-api.js";
import type { LedgerTxt } from "../identifiers/ledger.js";
import { type GeneratedFile, printSourceFile, quoteString } from "./print-file.js";

/** The TXT keys of each service type, as an interface: its keys are the service types. */
export function renderDnsSdTypes({ serviceTypes }: DnsSdApi): GeneratedFile {
  const members = serviceTypes.map(
    ({ serviceType, txt }) => `  ${quoteString(serviceType)}: ${printKeys(txt)};`,
  );
  return {
    path: "types.ts",
    text: printSourceFile([`export interface TxtKeysByServiceType {\n${members.join("\n")}\n}`]),
  };
}

/** Where not all keys are known, any string is one; the known ones are still offered. */
function printKeys({ keys, isOpen }: LedgerTxt): string {
  const literals = keys.map(quoteString).join(" | ");
  if (!isOpen) return literals === "" ? "never" : literals;
  return literals === "" ? "string" : `${literals} | (string & {})`;
}
