import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

const OPEN_FIRST = "open-first-result";

/** Asks for the first result's page: Enter in the search box. */
export function openFirst(): void {
  document.dispatchEvent(new Event(OPEN_FIRST));
}

/** Opens the first result when asked to; who types faster than the search answers gets it with the answer. */
export function useOpenFirst(list: RefObject<HTMLElement>, isCurrent: boolean): void {
  const isAwaited = useRef(false);
  const open = () => {
    isAwaited.current = !isCurrent;
    if (isCurrent) list.current?.querySelector<HTMLElement>("[data-result]")?.click();
  };
  useEffect(() => {
    if (isAwaited.current) open();
    document.addEventListener(OPEN_FIRST, open);
    return () => document.removeEventListener(OPEN_FIRST, open);
  }, [isCurrent]);
}
