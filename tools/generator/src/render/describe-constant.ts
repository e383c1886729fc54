import type { Reference, TransportProtocol } from "@ianakit/registry/assignment";
import type { ConstantFacts, Deprecation } from "../api/package-api.js";
import { escapeDoc, quoteCode } from "./escape-doc.js";

/** What a constant's doc comment begins with: "`x11` 6000/tcp". */
export function nameWithPort(
  { serviceName }: ConstantFacts,
  port: number,
  transport: TransportProtocol,
): string {
  return `${quoteCode(serviceName)} ${port}/${transport}`;
}

/**
 * What the doc comment of a constant says: a line, and for a tombstone a second one. It holds no tag that makes every consumer's
 * compiler parse all the comments of a file.
 */
export function describeConstant(
  name: string,
  facts: ConstantFacts,
  deprecation: Deprecation | undefined,
  remarks: readonly string[] = [],
): string {
  const description = describeService(facts);
  const sentences = [
    description === "" ? `${name}.` : `${name}: ${endSentence(description)}`,
    ...remarks,
    ...listHistoricNames(facts.historicNames),
    ...(facts.duplicateOf === undefined
      ? []
      : [`IANA calls it a duplicate of ${quoteCode(facts.duplicateOf)}.`]),
    ...(facts.isUnauthorizedUseReported ? ["Unauthorized use is reported."] : []),
    ...facts.references.flatMap(linkReference),
  ];
  const text = sentences.join(" ");
  return deprecation === undefined ? text : `${text}\n@deprecated ${describeDeprecation(deprecation)}`;
}

/** "Withdrawn from the registry by 2025-09-30. Use PMPROXY." */
function describeDeprecation({ withdrawnBy, replacedBy }: Deprecation): string {
  const withdrawn =
    withdrawnBy === undefined
      ? "Withdrawn from the registry."
      : `Withdrawn from the registry by ${withdrawnBy}.`;
  return replacedBy === undefined ? withdrawn : `${withdrawn} Use ${replacedBy}.`;
}

/** Leaves out a description that only repeats the name. */
function describeService({ serviceName, description }: ConstantFacts): string {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  return letters(description) === letters(serviceName) ? "" : escapeDoc(description);
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function listHistoricNames(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`Also registered as the historic ${names.map(quoteCode).join(", ")}.`];
}

/** RFCs are linked; the rest is for the registry's details. */
function linkReference(reference: Reference): string[] {
  if (reference.kind !== "rfc") return [];
  const section = reference.section === undefined ? "" : `, section ${escapeDoc(reference.section)}`;
  return [`[RFC ${reference.number}](${reference.url})${section}`];
}
