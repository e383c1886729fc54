import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { describePort } from "./describe-port.js";
import { locatePort } from "./locate-port.js";
import type { ImageWish } from "./make-image-painter.js";
import { WHOLE_PICTURE } from "./picture.js";
import type { PictureSettings } from "./picture-settings.js";
import type { PortLayers } from "./port-layers.js";
import { PortTooltip } from "./port-tooltip.js";
import { type KeyTarget, pressKey } from "./press-key.js";
import { revealCell } from "./reveal-cell.js";
import { useCanvasSize } from "./use-canvas-size.js";
import { useDrawing } from "./use-drawing.js";
import { usePointing } from "./use-pointing.js";
import { useView } from "./use-view.js";
import { zoomAtCursor } from "./zoom-at-cursor.js";
import { ZoomButtons } from "./zoom-buttons.js";

export type PortPictureProps = Pick<PictureSettings, "transport"> &
  Omit<ImageWish, "scheme"> &
  Omit<KeyTarget, "control"> & { readonly layers: PortLayers };

/** The picture itself: zoomed by wheel, fingers, buttons and keys; a click or the Enter key opens a port's page. */
export function PortPicture({ layers, onCursor, onOpen, ...shown }: PortPictureProps): VNode {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const control = useView();
  const size = useCanvasSize(frame);
  const { cursor, transport } = shown;
  const target: KeyTarget = { control, cursor, onCursor, onOpen };
  const pointed = usePointing(canvas, target);
  useDrawing(canvas, { ...shown, view: control.view, hovered: pointed?.port, size });
  useEffect(() => {
    if (cursor !== undefined) control.show(revealCell(control.latest(), locatePort(cursor)));
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
        onZoom={(factor) => zoomAtCursor(control, cursor, factor)}
        onReset={() => control.glide(WHOLE_PICTURE)}
      />
      {pointed && <PortTooltip summary={describePort(pointed.port, transport, layers)} at={pointed.at} />}
    </div>
  );
}
