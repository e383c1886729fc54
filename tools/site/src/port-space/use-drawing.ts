import type { RefObject } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Scheme } from "./colour.js";
import { drawPicture } from "./draw/draw-picture.js";
import { readInks } from "./draw/read-inks.js";
import type { Scene } from "./draw/scene.js";
import { type ImageWish, makeImagePainter } from "./make-image-painter.js";
import type { CanvasSize } from "./use-canvas-size.js";
import { useScheme } from "./use-scheme.js";

/** What is drawn, but for what the page around the canvas says. */
export type Drawing = Omit<ImageWish, "scheme"> &
  Pick<Scene, "view" | "transport" | "cursor" | "hovered"> & { readonly size: CanvasSize | undefined };

/** Keeps the canvas drawn: once a frame at most, and at once for what is printed. */
export function useDrawing(canvas: RefObject<HTMLCanvasElement>, drawing: Drawing): void {
  const current = useRef(drawing);
  current.current = drawing;
  const painter = useRef<ReturnType<typeof makeImagePainter>>();
  const draw = useCallback(
    (scheme: Scheme) => {
      painter.current ??= makeImagePainter();
      if (canvas.current !== null) drawOnto(canvas.current, current.current, scheme, painter.current);
    },
    [canvas],
  );
  const scheme = useScheme(draw);
  useEffect(() => {
    const frame = requestAnimationFrame(() => draw(scheme));
    return () => cancelAnimationFrame(frame);
  });
}

function drawOnto(
  canvas: HTMLCanvasElement,
  { size, ...drawing }: Drawing,
  scheme: Scheme,
  paint: ReturnType<typeof makeImagePainter>,
): void {
  const context = canvas.getContext("2d", { alpha: false });
  if (size === undefined || context === null) return;
  fitCanvas(canvas, size);
  const { ports, colouring, shown } = drawing;
  const image = paint({ ports, colouring, shown, scheme });
  drawPicture(context, { ...drawing, image, side: size.side, inks: readInks(canvas) }, size.ratio);
}

/** Setting a canvas's size clears it, so it is set only when it changes. */
function fitCanvas(canvas: HTMLCanvasElement, { side, ratio }: CanvasSize): void {
  const pixels = Math.round(side * ratio);
  if (canvas.width !== pixels || canvas.height !== pixels) {
    canvas.width = pixels;
    canvas.height = pixels;
  }
  canvas.style.width = `${side}px`;
}
