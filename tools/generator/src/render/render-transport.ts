import type { ConstantFacts, PortConstant, TransportApi } from "../api/package-api.js";
import { typePrefix } from "./declarations.js";
import { describeConstant, nameWithPort } from "./describe-constant.js";
import { quoteCode } from "./escape-doc.js";
import { type GeneratedFile, printFile } from "./print-file.js";
import { listConstants, type PrintedConstant } from "./render-constants.js";
import { renderEnum } from "./render-enum.js";
import { renderPortTypes } from "./render-port-types.js";

/** The last of the System Ports (RFC 6335 section 6). */
const LAST_SYSTEM_PORT = 1023;

/** The files of a transport protocol's package, each with everything it needs: none imports another. */
export function renderTransport(api: TransportApi): readonly GeneratedFile[] {
  const constants = api.constants.map((constant) => printConstant(constant, api));
  const system = constants.filter(({ value }) => Number(value) <= LAST_SYSTEM_PORT);
  return [
    printFile(api.name, "constants.ts", [listConstants(constants)]),
    printFile(api.name, "system.ts", [listConstants(system)]),
    renderPortTypes(api),
    ...renderEnum(api.name, `${typePrefix(api.name)}Port`, constants, api.reverse),
    ...renderServiceCodes(api),
  ];
}

function printConstant(constant: PortConstant, { name }: TransportApi): PrintedConstant {
  const { identifier, value, facts, deprecation } = constant;
  return {
    identifier,
    value,
    doc: describeConstant(nameWithPort(facts, value, name), facts, deprecation, [
      ...describeRange(constant),
      ...describeTransport(facts),
    ]),
  };
}

function describeTransport({ namesNoTransport }: ConstantFacts): string[] {
  return namesNoTransport ? ["The registry names no transport protocol."] : [];
}

function describeRange({ facts: { ports }, isLastOfRange }: PortConstant): string[] {
  if (ports === undefined || ports.first === ports.last) return [];
  return [
    isLastOfRange
      ? `The last port of ${ports.first}-${ports.last}.`
      : `The first port of ${ports.first}-${ports.last}.`,
  ];
}

function renderServiceCodes({ name, serviceCodes }: TransportApi): readonly GeneratedFile[] {
  if (name !== "dccp") return [];
  const constants = serviceCodes.map(({ identifier, value, facts, deprecation }) => ({
    identifier,
    value,
    doc: describeConstant(`DCCP service code of ${quoteCode(facts.serviceName)}`, facts, deprecation),
  }));
  return [printFile(name, "service-codes.ts", [listConstants(constants)])];
}
