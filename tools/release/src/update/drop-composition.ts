const COMPOSITION =
  /\n\nUntil the data comes from IANA's own file,[\s\S]*?No code of those packages is used\./;

/** `NOTICE` without what it says of composed data: from the first snapshot of IANA's own on, the data is IANA's alone. */
export function dropComposition(notice: string): string {
  return notice.replace(COMPOSITION, "");
}
