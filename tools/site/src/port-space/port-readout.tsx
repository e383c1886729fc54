import type { VNode } from "preact";
import { portPath } from "../routing/route.js";
import type { PortSummary } from "./describe-port.js";
import { listSummaryParts } from "./describe-port.js";

export interface PortReadoutProps {
  /** Of the cursor's port; `undefined` where nothing was pointed at yet. */
  readonly summary: PortSummary | undefined;
}

/** What is at the cursor, read out by screen readers as it moves. */
export function PortReadout({ summary }: PortReadoutProps): VNode {
  return (
    <div class="port-readout">
      <p role="status">
        {summary === undefined ? (
          "Point at a port, or move through them with the arrow keys."
        ) : (
          <>
            <strong>{summary.port}</strong>
            {summary.names.length > 0 && <span class="port-names"> {summary.names.join(", ")}</span>}
            <span class="parts"> {listSummaryParts(summary).join(", ")}</span>
          </>
        )}
      </p>
      {summary !== undefined && (
        <a href={portPath(Number.parseInt(summary.port, 10))}>
          Open port {Number.parseInt(summary.port, 10)}
        </a>
      )}
    </div>
  );
}
