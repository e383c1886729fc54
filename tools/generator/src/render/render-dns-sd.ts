import type { DnsSdApi, ServiceTypeConstant } from "../api/package-api.js";
import { describeConstant } from "./describe-constant.js";
import { quoteCode } from "./escape-doc.js";
import type { GeneratedFile } from "./print-file.js";
import { type PrintedConstant, renderConstants } from "./render-constants.js";
import { renderDnsSdTypes } from "./render-dns-sd-types.js";
import { renderEnum } from "./render-enum.js";
import { renderTxt } from "./render-txt.js";

/** The generated files of `dns-sd`. */
export function renderDnsSd(api: DnsSdApi): readonly GeneratedFile[] {
  const constants = api.constants.map(printConstant);
  return [
    { path: "constants.ts", text: renderConstants(constants) },
    ...renderEnum("ServiceType", constants, new Map()),
    renderDnsSdTypes(api),
    renderTxt(api.assignments),
  ];
}

function printConstant({ identifier, value, facts, deprecation }: ServiceTypeConstant): PrintedConstant {
  const remarks = facts.namesNoTransport
    ? ["Registered without a transport protocol: `_tcp` and `_udp` both stand for it."]
    : [];
  return { identifier, value, doc: describeConstant(quoteCode(value), facts, deprecation, remarks) };
}
