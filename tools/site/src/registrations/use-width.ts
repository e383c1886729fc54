import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** The width of an element, in pixels of the page; until it is measured, the one given. */
export function useWidth(element: RefObject<Element>, first: number): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
