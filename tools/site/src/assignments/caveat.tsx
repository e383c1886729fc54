import type { VNode } from "preact";

/** The registry's warning, in words of ours. */
export function Caveat(): VNode {
  return (
    <p class="caveat">
      That IANA assigned a port does not mean that anybody recommends the service, that it is safe, or that it
      is in use. Nor does the port tell what runs on it: look at the traffic before you trust or block it.
    </p>
  );
}
