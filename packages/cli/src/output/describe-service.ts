import { type PortClass, portClass } from "@ianakit/registry";
import type { CommonUse } from "@ianakit/registry/common-uses";
import { formatPorts } from "@ianakit/registry/model";
import type { Found } from "../query/find-answer.js";

/** An assignment as `--json` prints it. */
interface ServiceJson {
  readonly serviceName: string;
  readonly ports: { readonly first: number; readonly last: number } | null;
  readonly transport: string | null;
  readonly status: "assigned";
  /** Of its first port; `null` without a port. */
  readonly class: PortClass["name"] | null;
  readonly description: string;
  readonly aliasOf: string | null;
  /** The historic name that was looked up, on the service that replaced it. */
  readonly foundByAlias: string | null;
  /** The nickname that it was looked up by, one of the project's own. */
  readonly foundByNickname: string | null;
  readonly duplicateOf: string | null;
  readonly unauthorizedUse: string | null;
  readonly references: readonly string[];
}

/** An assignment in its stable shape. */
export function toServiceJson(assignment: Found): ServiceJson {
  const { serviceName, ports, transport, description, references } = assignment;
  const { aliasOf, foundByAlias, foundByNickname, duplicateOf, unauthorizedUse } = assignment;
  return {
    serviceName,
    ports: ports ?? null,
    transport: transport ?? null,
    status: "assigned",
    class: ports === undefined ? null : portClass(ports.first).name,
    description,
    aliasOf: aliasOf ?? null,
    foundByAlias: foundByAlias ?? null,
    foundByNickname: foundByNickname ?? null,
    duplicateOf: duplicateOf ?? null,
    unauthorizedUse: unauthorizedUse ?? null,
    references: references.map((reference) => ("url" in reference ? reference.url : reference.text)),
  };
}

/** An assignment as a row of a table: port, service, what it is. */
export function toServiceRow({
  serviceName,
  ports,
  transport,
  description,
  aliasOf,
  foundByAlias,
  foundByNickname,
  duplicateOf,
  unauthorizedUse,
}: Found): string[] {
  const remarks = [
    ...(foundByNickname === undefined ? [] : [`called ${foundByNickname} (a nickname, not IANA's)`]),
    ...(aliasOf === undefined ? [] : [`historic alias of ${aliasOf}`]),
    ...(foundByAlias === undefined ? [] : [`once ${foundByAlias}`]),
    ...(duplicateOf === undefined ? [] : [`duplicate of ${duplicateOf}`]),
    ...(unauthorizedUse === undefined ? [] : [`unauthorized use: ${unauthorizedUse}`]),
  ];
  const text = description.split("\n")[0]?.trim() ?? "";
  const about = [text, ...remarks].filter((part) => part !== "").join("; ");
  return [`${ports === undefined ? "-" : formatPorts(ports)}/${transport ?? "any"}`, serviceName, about];
}

/** A common use as `--json` prints it: apart from what IANA assigned. */
export function toUseJson({ port, transport, product, use, source }: CommonUse) {
  return { port, transport, product, use, source };
}

/** A common use as a row of the same table, labelled. */
export function toUseRow(use: CommonUse): string[] {
  return [`${use.port}/${use.transport}`, use.product, describeUse(use)];
}

/** What a product uses a port for, marked as not IANA's, and the source that says so. */
export function describeUse({ use, source }: Pick<CommonUse, "use" | "source">): string {
  return `commonly seen, not IANA's: ${use} (${source})`;
}
