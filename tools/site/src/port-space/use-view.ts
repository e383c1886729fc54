import { useEffect, useRef, useState } from "preact/hooks";
import { type View, WHOLE_PICTURE } from "./picture.js";
import { blendViews } from "./view.js";

const GLIDE_MILLISECONDS = 180;

/** The view of the picture, and the two ways to another one. */
export interface ViewControl {
  readonly view: View;
  /** What was shown last, even if it is not rendered yet. */
  readonly latest: () => View;
  /** The end of the current glide; without one, the same as `latest`. */
  readonly aim: () => View;
  readonly show: (view: View) => void;
  /** Shows a view by an animation, for keys and buttons; at once for readers who prefer reduced motion. */
  readonly glide: (view: View) => void;
  /** Whether the view cannot change, so that the wheel scrolls the page. */
  readonly isFixed: boolean;
}

export function useView(): ViewControl {
  const [view, setView] = useState(WHOLE_PICTURE);
  const latest = useRef(view);
  const aim = useRef(view);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const put = (next: View) => {
    latest.current = next;
    setView(next);
  };
  const show = (next: View) => {
    cancelAnimationFrame(frame.current);
    aim.current = next;
    put(next);
  };
  const glide = (to: View) => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return show(to);
    cancelAnimationFrame(frame.current);
    aim.current = to;
    const from = latest.current;
    const start = performance.now();
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / GLIDE_MILLISECONDS));
      put(share === 1 ? to : blendViews(from, to, share));
      if (share < 1) frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
  };
  return { view, latest: () => latest.current, aim: () => aim.current, show, glide, isFixed: false };
}
