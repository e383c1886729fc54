/** Where the reader was on this page before, or its top. */
export function restoreScroll(): void {
  // The browser knows the place that an address names.
  if (location.hash !== "") return;
  const state = history.state as { readonly scroll?: number } | null;
  scrollTo({ top: state?.scroll ?? 0, behavior: "instant" });
}
