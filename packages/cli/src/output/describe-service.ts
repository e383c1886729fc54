import type { PortRange } from "@ianakit/registry";
import type { AssignmentDetails, NamedAssignment } from "@ianakit/registry/details";

/** One that was found by its port has nothing to say of names. */
type Found = AssignmentDetails & Partial<Pick<NamedAssignment, "foundByAlias">>;

/** An assignment as `--json` prints it. */
interface ServiceJson {
  readonly serviceName: string;
  readonly ports: { readonly first: number; readonly last: number } | null;
  readonly transport: string | null;
  readonly description: string;
  readonly aliasOf: string | null;
  /** The historic name that was looked up, on the service that replaced it. */
  readonly foundByAlias: string | null;
  readonly duplicateOf: string | null;
  readonly unauthorizedUse: string | null;
  readonly references: readonly string[];
}

/** An assignment in its stable shape. */
export function toServiceJson(assignment: Found): ServiceJson {
  const { serviceName, ports, transport, description, references } = assignment;
  const { aliasOf, foundByAlias, duplicateOf, unauthorizedUse } = assignment;
  return {
    serviceName,
    ports: ports ?? null,
    transport: transport ?? null,
    description,
    aliasOf: aliasOf ?? null,
    foundByAlias: foundByAlias ?? null,
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
  duplicateOf,
  unauthorizedUse,
}: Found): string[] {
  const remarks = [
    ...(aliasOf === undefined ? [] : [`historic alias of ${aliasOf}`]),
    ...(foundByAlias === undefined ? [] : [`once ${foundByAlias}`]),
    ...(duplicateOf === undefined ? [] : [`duplicate of ${duplicateOf}`]),
    ...(unauthorizedUse === undefined ? [] : [`unauthorized use: ${unauthorizedUse}`]),
  ];
  const text = description.split("\n")[0]?.trim() ?? "";
  const about = [text, ...remarks].filter((part) => part !== "").join("; ");
  return [`${formatPorts(ports)}/${transport ?? "any"}`, serviceName, about];
}

/** `443`, `6000-6063`, or a dash for a service without a port. */
function formatPorts(ports: PortRange | undefined): string {
  if (ports === undefined) return "-";
  return ports.first === ports.last ? `${ports.first}` : `${ports.first}-${ports.last}`;
}
