import type { TransportProtocol } from "@ianakit/registry";
import type { VNode } from "preact";

/** The transport protocols of an assignment, as tags; where the registry names none it is for all of them. */
export function TransportTags({
  transports,
}: {
  readonly transports: readonly (TransportProtocol | undefined)[];
}): VNode {
  return (
    <span class="tags">
      {transports.map((transport) => (
        <span key={transport} class="tag">
          {transport?.toUpperCase() ?? "any transport"}
        </span>
      ))}
    </span>
  );
}
