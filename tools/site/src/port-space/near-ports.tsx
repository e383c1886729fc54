import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { describePort } from "./describe-port.js";
import { SIDE, type View } from "./picture.js";
import { type PortPictureProps, PortTooltip } from "./port-picture.js";
import { useCanvasSize, useDrawing } from "./use-drawing.js";
import { usePointing } from "./use-pointing.js";

/** Ports 0 to 8191, of which most are assigned: half as high as wide, at the picture's upper left. */
const CELLS = { columns: SIDE / 2, rows: SIDE / 4 };
const VIEW: View = { zoom: SIDE / CELLS.columns, left: 0, top: 0 };

/** The inset's view never changes. */
const CONTROL = {
  ...{ view: VIEW, latest: () => VIEW, aim: () => VIEW },
  ...{ show: () => {}, glide: () => {}, isFixed: true },
};

/** The busiest part of the picture, enlarged. It is for pointers; keys move through the whole picture. */
export function NearPorts({ layers, latestCursor, onCursor, onOpen, ...shown }: PortPictureProps): VNode {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useCanvasSize(frame, CELLS);
  const { transport, names } = shown;
  const pointed = usePointing(canvas, { control: CONTROL, latestCursor, onCursor, onOpen });
  useDrawing(canvas, { ...shown, view: VIEW, hovered: pointed?.port, size });
  return (
    <figure class="near-ports">
      <div class="port-inset" ref={frame}>
        <canvas ref={canvas} role="img" aria-label="Ports 0 to 8191, larger" />
        {pointed && (
          <PortTooltip summary={describePort(pointed.port, transport, layers, names)} at={pointed.at} />
        )}
      </div>
      <figcaption>Ports 0–8191, larger: where most are assigned.</figcaption>
    </figure>
  );
}
