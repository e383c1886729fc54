import type { PortStatus } from "@ianakit/registry";
import type { VNode } from "preact";

/** A port's status in its colour and in words: the colour alone tells nobody anything. */
export function StatusMark({ status }: { readonly status: PortStatus }): VNode {
  return <span class={`status status-${status}`}>{status}</span>;
}
