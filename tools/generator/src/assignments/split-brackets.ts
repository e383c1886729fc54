/**
 * The items of a column that holds `[…][…]`, and what stands outside the brackets, in their order.
 * A bracket that is never closed is text.
 */
export function splitBrackets(
  text: string,
): readonly { readonly text: string; readonly isBracketed: boolean }[] {
  const items: { text: string; isBracketed: boolean }[] = [];
  let position = 0;
  while (position < text.length) {
    const open = text.indexOf("[", position);
    const close = open === -1 ? -1 : text.indexOf("]", open);
    const outsideEnd = close === -1 ? text.length : open;
    const outside = text.slice(position, outsideEnd).trim();
    if (outside !== "") items.push({ text: outside, isBracketed: false });
    if (close === -1) break;
    items.push({ text: text.slice(open + 1, close), isBracketed: true });
    position = close + 1;
  }
  return items;
}
