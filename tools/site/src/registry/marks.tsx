import type { PortRange, PortStatus, TransportProtocol } from "@ianakit/registry";
import type { VNode } from "preact";

/** A port's status in words, with a mark in its colour. */
export function StatusMark({ status }: { readonly status: PortStatus }): VNode {
  return <b class={`status ${status}`}>{status}</b>;
}

/** The transport protocols of an assignment as tags; an assignment without one is valid for all. */
export function TransportTags({
  transports,
}: {
  readonly transports: readonly (TransportProtocol | undefined)[];
}): VNode {
  return (
    <span class="tags">
      {transports.map((transport) => (
        <i key={transport}>{transport?.toUpperCase() ?? "any transport"}</i>
      ))}
    </span>
  );
}

/** `TCP, UDP and SCTP`; where the registry names none, an assignment is for all of them. */
export function formatTransports(transports: readonly (TransportProtocol | undefined)[]): string {
  if (transports.includes(undefined)) return "any transport protocol";
  const names = transports.map((transport) => transport?.toUpperCase() ?? "");
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** `443`, or `6000–6063`. */
export function formatPorts({ first, last }: PortRange): string {
  return first === last ? `${first}` : `${first}–${last}`;
}
