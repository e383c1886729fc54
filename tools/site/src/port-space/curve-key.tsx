import type { VNode } from "preact";
import { locatePort } from "./hilbert-curve.js";
import { PORT_COUNT, SIDE } from "./picture.js";

/** Ports from one bend of the drawn curve to the next. */
const STEP = 1024;

/** A key to the picture: a coarser drawing of the curve that the ports lie along, with its two ends. */
export function CurveKey(): VNode {
  const half = Math.sqrt(STEP) / 2;
  const bends = Array.from({ length: PORT_COUNT / STEP }, (_, index) => {
    const { x, y } = locatePort(index * STEP);
    const align = (at: number) => Math.floor(at / (2 * half)) * 2 * half + half;
    return `${align(x)},${align(y)}`;
  });
  const [first = "", last = ""] = [bends[0], bends.at(-1)];
  return (
    <figure class="curve-key">
      <svg viewBox={`0 0 ${SIDE} ${SIDE}`} role="img" aria-label="A curve that fills a square">
        <rect class="dynamic" x={SIDE / 2} y="0" width={SIDE / 2} height={SIDE / 2} />
        <rect class="system" x="0" y="0" width={2 * half} height={2 * half} />
        <polyline points={bends.join(" ")} />
        {[first, last].map((point) => {
          const [x = 0, y = 0] = point.split(",").map(Number);
          return <circle key={point} cx={x} cy={y} r="9" />;
        })}
      </svg>
      <figcaption>
        The curve from port 0 to 65535. The System Ports are the square at its beginning, the Dynamic Ports
        its last quarter.
      </figcaption>
    </figure>
  );
}
