const ADDRESS = /<?(?<![\w/?=.+-])[\w.+-]{1,64}[@&][\w-]{1,63}(?:\.[\w-]{1,63}){1,8}>?/g;
const SPELT_OUT = /<[\w.+-]{1,64} at [\w-]{1,63}(?:\.[\w-]{1,63}){1,8}>/g;

/** The registry writes people's addresses with `&` or "at" for `@`, here and there in its free text; none is ever published. */
export function removeAddresses(text: string): string {
  return text.replace(ADDRESS, "").replace(SPELT_OUT, "");
}
