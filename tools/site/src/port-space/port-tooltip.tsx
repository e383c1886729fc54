import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { PortSummary } from "./describe-port.js";
import { listSummaryParts } from "./list-summary-parts.js";
import type { Point } from "./picture.js";

const DISTANCE = 14;

/** What is under the pointer, beside it: on the side where there is room. */
export function PortTooltip({ summary, at }: { readonly summary: PortSummary; readonly at: Point }): VNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const canvas = box.current?.parentElement?.querySelector("canvas");
    if (box.current === null || canvas == null) return;
    const { offsetWidth, offsetHeight, style } = box.current;
    const place = (share: number, length: number, size: number) => {
      const start = share * length;
      return share > 0.5 ? start - size - DISTANCE : start + DISTANCE;
    };
    style.left = `${canvas.offsetLeft + place(at.x, canvas.clientWidth, offsetWidth)}px`;
    style.top = `${canvas.offsetTop + place(at.y, canvas.clientHeight, offsetHeight)}px`;
  });
  const { port, names } = summary;
  return (
    <div class="port-tooltip" ref={box} aria-hidden="true">
      <strong>{port}</strong> {names.join(", ")}
      <small>{listSummaryParts(summary).join(" · ")}</small>
    </div>
  );
}
