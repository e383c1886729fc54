import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { drawPicture } from "./draw/draw-picture.js";
import { readInks, type Scene } from "./draw/scene.js";
import { type ImageWish, makeImagePainter } from "./paint-ports.js";
import type { Scheme } from "./palette.js";
import { SIDE } from "./picture.js";

/** What is drawn, but for what the page around the canvas says. */
type Drawing = Omit<ImageWish, "scheme"> &
  Pick<Scene, "view" | "transport" | "names" | "cursor" | "hovered"> & {
    readonly size: CanvasSize | undefined;
  };

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
  if (size === undefined) return;
  // An opaque canvas is black until something is drawn.
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) return;
  fitCanvas(canvas, size);
  const { ports, colouring, shown } = drawing;
  const { side, height } = size;
  const painted = paint({ ports, colouring, shown, scheme });
  drawPicture(context, { ...drawing, ...painted, side, height, inks: readInks(canvas, scheme) }, size.ratio);
}

/** Setting a canvas's size clears it, so it is set only when it changes. */
function fitCanvas(canvas: HTMLCanvasElement, { side, height, ratio }: CanvasSize): void {
  const [across, down] = [Math.round(side * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  canvas.style.width = `${side}px`;
}

/** How large the canvas is. */
interface CanvasSize {
  /** Its width and height, in pixels of the page. */
  readonly side: number;
  readonly height: number;
  /** Pixels of the screen to a pixel of the page. */
  readonly ratio: number;
}

const WHOLE = { columns: SIDE, rows: SIDE };

/**
 * The largest canvas in a frame whose every cell is as many whole pixels of the screen: no cell is wider than another.
 *
 * @param cells - that it shows across and down
 */
export function useCanvasSize(
  frame: RefObject<HTMLElement>,
  { columns, rows } = WHOLE,
): CanvasSize | undefined {
  const [size, setSize] = useState<CanvasSize>();
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => {
      const ratio = devicePixelRatio;
      const pixels = Math.max(1, Math.floor((element.clientWidth * ratio) / columns));
      setSize({ side: (pixels * columns) / ratio, height: (pixels * rows) / ratio, ratio });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  }, [frame, columns, rows]);
  return size;
}

const QUERIES = ["print", "(prefers-color-scheme: dark)"] as const;

/**
 * Calls back whenever the scheme changes, at once: what is printed must be drawn before it is.
 *
 * @param onChange - must not change from one rendering to the next
 */
function useScheme(onChange: (scheme: Scheme) => void): Scheme {
  const [scheme, setScheme] = useState<Scheme>("light");
  useEffect(() => {
    const lists = QUERIES.map((query) => matchMedia(query));
    const read = () => {
      const [isPrinted, isDark] = lists.map(({ matches }) => matches);
      const next = isDark === true && isPrinted !== true ? "dark" : "light";
      setScheme(next);
      onChange(next);
    };
    read();
    for (const list of lists) list.addEventListener("change", read);
    return () => {
      for (const list of lists) list.removeEventListener("change", read);
    };
  }, [onChange]);
  return scheme;
}
