import { useEffect, useState } from "preact/hooks";
import type { Scheme } from "./colour.js";

const QUERIES = ["print", "(prefers-color-scheme: dark)"] as const;

/**
 * Calls back whenever the scheme changes, at once: what is printed must be drawn before it is.
 *
 * @param onChange - must not change from one rendering to the next
 */
export function useScheme(onChange: (scheme: Scheme) => void): Scheme {
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
