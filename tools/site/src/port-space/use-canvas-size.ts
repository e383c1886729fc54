import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { SIDE } from "./picture.js";

/** How large the canvas is. */
export interface CanvasSize {
  /** In pixels of the page. */
  readonly side: number;
  /** Pixels of the screen to a pixel of the page. */
  readonly ratio: number;
}

/** The largest canvas in a frame whose every cell is as many whole pixels of the screen: no cell is wider than another. */
export function useCanvasSize(frame: RefObject<HTMLElement>): CanvasSize | undefined {
  const [size, setSize] = useState<CanvasSize>();
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => {
      const ratio = devicePixelRatio;
      const pixels = Math.max(1, Math.floor((element.clientWidth * ratio) / SIDE));
      setSize({ side: (pixels * SIDE) / ratio, ratio });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  }, [frame]);
  return size;
}
