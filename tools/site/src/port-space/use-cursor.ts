import { useRef, useState } from "preact/hooks";

/** The port at the cursor of the picture. */
interface Cursor {
  /** As rendered; `undefined` until something is chosen. */
  readonly cursor: number | undefined;
  /** As set last, which is ahead of the rendering: the second of two quick keys goes on from the first. */
  readonly latestCursor: () => number | undefined;
  readonly onCursor: (port: number | undefined) => void;
}

export function useCursor(): Cursor {
  const [cursor, setCursor] = useState<number>();
  const latest = useRef(cursor);
  const onCursor = (port: number | undefined) => {
    latest.current = port;
    setCursor(port);
  };
  return { cursor, latestCursor: () => latest.current, onCursor };
}
