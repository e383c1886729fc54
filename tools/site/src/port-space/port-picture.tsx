import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ClassifiedPorts, Colouring } from "./colouring.js";
import { describePort } from "./describe-port.js";
import { findCell } from "./find-cell.js";
import { findPort } from "./find-port.js";
import { locateCell } from "./locate-cell.js";
import { locatePort } from "./locate-port.js";
import { moveCursor } from "./move-cursor.js";
import { MAXIMUM_ZOOM, type Point, WHOLE_PICTURE } from "./picture.js";
import type { PictureSettings } from "./picture-settings.js";
import type { PortLayers } from "./port-layers.js";
import { PortTooltip } from "./port-tooltip.js";
import { revealCell } from "./reveal-cell.js";
import { useCanvasSize } from "./use-canvas-size.js";
import { useDrawing } from "./use-drawing.js";
import { useGestures } from "./use-gestures.js";
import { useView, type ViewControl } from "./use-view.js";
import { ZoomButtons } from "./zoom-buttons.js";
import { zoomView } from "./zoom-view.js";

const ZOOM_STEP = 2;
const MIDDLE: Point = { x: 0.5, y: 0.5 };

export interface PortPictureProps extends Omit<PictureSettings, "colouring" | "port"> {
  readonly colouring: Colouring;
  readonly layers: PortLayers;
  readonly ports: ClassifiedPorts;
  readonly shown: number | undefined;
  readonly cursor: number | undefined;
  readonly onCursor: (port: number) => void;
  readonly onOpen: (port: number) => void;
}

/** The picture itself: zoomed by wheel, fingers, buttons and keys; a click or the Enter key opens a port's page. */
export function PortPicture({ layers, onCursor, onOpen, ...shown }: PortPictureProps): VNode {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const control = useView();
  const [pointer, setPointer] = useState<Point>();
  const size = useCanvasSize(frame);
  const { view } = control;
  const { cursor, transport } = shown;
  const portAt = (at: Point | undefined) => {
    const cell = at === undefined ? undefined : findCell(control.latest(), at);
    return cell === undefined ? undefined : findPort(cell);
  };
  const hovered = portAt(pointer);
  useGestures(canvas, {
    ...control,
    onHover: setPointer,
    onPress: (at, isTouch) => {
      const port = portAt(at);
      // A finger has no hover: its first touch tells what is there, the second one opens it.
      if (port === undefined) return;
      if (isTouch && port !== cursor) onCursor(port);
      else onOpen(port);
    },
  });
  useDrawing(canvas, { ...shown, view, hovered, size });
  useEffect(() => {
    if (cursor !== undefined) control.show(revealCell(control.latest(), locatePort(cursor)));
  }, [cursor]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (pressKey(event.key, { cursor, control, onCursor, onOpen })) event.preventDefault();
  };
  return (
    <div class="port-picture" ref={frame}>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the arrow keys and Enter are the picture's own. */}
      <canvas
        ref={canvas}
        tabIndex={0}
        role="application"
        aria-label="The port space"
        aria-describedby="port-keys"
        data-zoomed={view.zoom > 1}
        onKeyDown={onKeyDown}
      />
      <ZoomButtons
        zoom={view.zoom}
        onZoom={(factor) => control.glide(zoomView(control.latest(), factor, zoomCentre(control, cursor)))}
        onReset={() => control.glide(WHOLE_PICTURE)}
      />
      {hovered !== undefined && pointer !== undefined && (
        <PortTooltip summary={describePort(hovered, transport, layers)} at={pointer} />
      )}
    </div>
  );
}

interface KeyTarget extends Pick<PortPictureProps, "cursor" | "onCursor" | "onOpen"> {
  readonly control: ViewControl;
}

/** Does what a key is for; answers whether it is for anything. */
function pressKey(key: string, { cursor, control, onCursor, onOpen }: KeyTarget): boolean {
  const factor = { "+": ZOOM_STEP, "=": ZOOM_STEP, "-": 1 / ZOOM_STEP }[key];
  const moved = moveCursor(cursor ?? 0, key);
  if (factor !== undefined) {
    control.glide(zoomView(control.latest(), factor, zoomCentre(control, cursor)));
  } else if (key === "0") control.glide(WHOLE_PICTURE);
  else if (key === "Enter" && cursor !== undefined) onOpen(cursor);
  else if (moved !== undefined) onCursor(cursor === undefined ? 0 : moved);
  else return false;
  return true;
}

/** What is zoomed at: the cursor where it is seen, else the middle. */
function zoomCentre({ latest }: ViewControl, cursor: number | undefined): Point {
  if (cursor === undefined || latest().zoom >= MAXIMUM_ZOOM) return MIDDLE;
  const at = locateCell(latest(), locatePort(cursor));
  return at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1 ? at : MIDDLE;
}
