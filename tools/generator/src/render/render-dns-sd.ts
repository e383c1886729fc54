import { encodeTxtNotes } from "@ianakit/dns-sd/model";
import type { DnsSdApi, ServiceTypeConstant } from "../api/package-api.js";
import type { LedgerTxt } from "../identifiers/ledger.js";
import { declareConstant, declareMap } from "./declarations.js";
import { describeConstant } from "./describe-constant.js";
import { quoteCode } from "./escape-doc.js";
import { type GeneratedFile, printFile, quoteString } from "./print-file.js";
import { listConstants, type PrintedConstant } from "./render-constants.js";
import { renderEnum } from "./render-enum.js";
import { StructureKind } from "./ts-morph.js";

/** The generated files of `dns-sd`. */
export function renderDnsSd(api: DnsSdApi): readonly GeneratedFile[] {
  const constants = api.constants.map(printConstant);
  return [
    printFile(api.name, "constants.ts", [listConstants(constants)]),
    printFile(api.name, "other-constants.ts", [listConstants(api.otherConstants.map(printConstant))]),
    ...renderEnum(api.name, "ServiceType", constants, new Map()),
    renderTypes(api),
    renderTxt(api),
  ];
}

function printConstant({ identifier, value, facts, deprecation }: ServiceTypeConstant): PrintedConstant {
  const remarks = facts.namesNoTransport
    ? ["Registered without a transport protocol: `_tcp` and `_udp` both stand for it."]
    : [];
  return { identifier, value, doc: describeConstant(quoteCode(value), facts, deprecation, remarks) };
}

/** Finds nothing of a service type that takes any key. Another interface beside this one would have a compiler join them. */
const OTHERS = { isReadonly: true, keyName: "other", keyType: "string", returnType: "unknown" };

/**
 * Every service type, as one union and on one line, and the TXT keys of those that do not take any, as an interface: a
 * union made of a union and an interface's keys takes a compiler a third longer.
 */
function renderTypes({ name, serviceTypes }: DnsSdApi): GeneratedFile {
  const members = serviceTypes
    .filter(({ txt }) => !takesAnyKey(txt))
    .map(({ serviceType, txt }) => [quoteString(serviceType), printKeys(txt)] as const);
  const names = serviceTypes.map(({ serviceType }) => quoteString(serviceType));
  return printFile(name, "types.ts", [
    { ...declareMap("TxtKeysByServiceType", members), isExported: true, indexSignatures: [OTHERS] },
    {
      kind: StructureKind.TypeAlias,
      name: "ServiceTypeName",
      isExported: true,
      docs: ['The service type of a service name that is or was registered, as registered: `"_ipp._tcp"`.'],
      type: names.length === 0 ? "never" : names.join("|"),
    },
  ]);
}

function takesAnyKey({ keys, isOpen }: LedgerTxt): boolean {
  return isOpen && keys.length === 0;
}

/** If not all keys are known, any string is accepted; editors still offer the known ones. */
function printKeys({ keys, isOpen }: LedgerTxt): string {
  const literals = keys.map(quoteString).join(" | ");
  if (literals === "") return "never";
  return isOpen ? `${literals} | (string & {})` : literals;
}

/** The TXT notes, in the format of `packages/dns-sd/src/txt-notes/txt-format.ts`, which reads them on demand. */
function renderTxt({ name, assignments }: DnsSdApi): GeneratedFile {
  const notes = quoteString(encodeTxtNotes(assignments));
  return printFile(name, "txt.ts", [declareConstant({ name: "TXT_NOTES", initializer: notes })]);
}
