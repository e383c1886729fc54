import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { describePort, listSummaryParts, type PortSummary } from "./describe-port.js";
import { locatePort } from "./hilbert-curve.js";
import type { ImageWish } from "./paint-ports.js";
import { MAXIMUM_ZOOM, type Point, type View, WHOLE_PICTURE } from "./picture.js";
import type { PictureSettings } from "./picture-settings.js";
import type { PortLayers } from "./port-layers.js";
import type { PortNames } from "./port-names.js";
import { type KeyTarget, pressKey, zoomAtCursor } from "./press-key.js";
import { useCanvasSize, useDrawing } from "./use-drawing.js";
import { usePointing } from "./use-pointing.js";
import { useView } from "./use-view.js";
import { revealCell } from "./view.js";

export type PortPictureProps = Pick<PictureSettings, "transport"> &
  Omit<ImageWish, "scheme"> &
  Omit<KeyTarget, "control"> & {
    readonly names: PortNames;
    readonly cursor: number | undefined;
    readonly layers: PortLayers;
  };

/** The part of the picture that is seen: what the address asks for, and a callback for changes. */
export interface Seen {
  /** A new object for each address that the reader comes to. */
  readonly asked: View;
  readonly onView: (view: View) => void;
}

/** The picture itself: zoomed by wheel, fingers, buttons and keys; a click or the Enter key opens a port's page. */
export function PortPicture({
  layers,
  latestCursor,
  onCursor,
  onOpen,
  seen,
  ...shown
}: PortPictureProps & { readonly seen?: Seen }): VNode {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const control = useView();
  const size = useCanvasSize(frame);
  const { cursor, transport, names } = shown;
  const target: KeyTarget = { control, latestCursor, onCursor, onOpen };
  const pointed = usePointing(canvas, target);
  useDrawing(canvas, { ...shown, view: control.view, hovered: pointed?.port, size });
  useEffect(() => {
    if (seen !== undefined) control.show(seen.asked);
  }, [seen?.asked]);
  useEffect(() => seen?.onView(control.view), [control.view]);
  useEffect(() => {
    if (cursor === undefined) return;
    const aim = control.aim();
    const revealed = revealCell(aim, locatePort(cursor));
    // A zoom that is under way goes on if the cursor will be in sight.
    if (revealed.left !== aim.left || revealed.top !== aim.top) control.show(revealed);
  }, [cursor]);
  const onKeyDown = (event: KeyboardEvent) => {
    const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
    if (!isShortcut && pressKey(event.key, target)) event.preventDefault();
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
        data-zoomed={control.view.zoom > 1}
        onKeyDown={onKeyDown}
      />
      <ZoomButtons
        zoom={control.view.zoom}
        onZoom={(factor) => zoomAtCursor(control, latestCursor(), factor)}
        onReset={() => control.glide(WHOLE_PICTURE)}
      />
      {pointed && (
        <PortTooltip summary={describePort(pointed.port, transport, layers, names)} at={pointed.at} />
      )}
    </div>
  );
}

interface ZoomButtonsProps {
  readonly zoom: number;
  readonly onZoom: (factor: number) => void;
  readonly onReset: () => void;
}

/** The buttons use `aria-disabled`, so that one that is pressed to its limit keeps the focus. */
function ZoomButtons({ zoom, onZoom, onReset }: ZoomButtonsProps): VNode {
  const isWhole = zoom <= 1;
  const isNearest = zoom >= MAXIMUM_ZOOM;
  return (
    <fieldset class="zoom-buttons" aria-label="Zoom">
      <button type="button" aria-disabled={isNearest} onClick={() => onZoom(2)}>
        <span aria-hidden="true">+</span>
        <span class="visually-hidden">Zoom in</span>
      </button>
      <button type="button" aria-disabled={isWhole} onClick={() => onZoom(1 / 2)}>
        <span aria-hidden="true">−</span>
        <span class="visually-hidden">Zoom out</span>
      </button>
      <button type="button" aria-disabled={isWhole} onClick={onReset}>
        All
        <span class="visually-hidden"> ports</span>
      </button>
    </fieldset>
  );
}

const DISTANCE = 14;

/** A description of the port under the pointer, beside it where there is room. */
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
    style.top = `${canvas.offsetTop + place(at.y, canvas.clientWidth, offsetHeight)}px`;
  });
  const { port, names } = summary;
  return (
    <div class="port-tooltip" ref={box} aria-hidden="true">
      <strong>{port}</strong> {names.join(", ")}
      <small>{listSummaryParts(summary).join(" · ")}</small>
    </div>
  );
}
