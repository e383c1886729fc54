/** Only such an address becomes a link: the registry's text is others' to write. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
