/** Some ids of the registry's people spell an address, such as `admin_at_example_com`; those are never published. */
export function spellsAddress(id: string): boolean {
  return /_at_|[@&]/i.test(id);
}

/** The ways in which IANA, and those who write to it, spell an address. */
const ADDRESSES: readonly RegExp[] = [
  // user@host.example
  /<?[\p{L}\p{N}_.+'-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}>?/gu,
  // user&host.example; in a web address, `&` follows characters that no e-mail address contains.
  /<?(?<![\p{L}\p{N}_/?=.+'-])[\p{L}\p{N}_.+'-]{1,64}&[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}>?/gu,
  // <user at host.example>; without the brackets it may be prose: "described at www.example.com".
  /<[\p{L}\p{N}_.+'-]{1,64} at [\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}>/giu,
  // user (at) host.example, user[at]host[dot]example
  /<?[\p{L}\p{N}_.+'-]{1,64} ?[([{] ?at ?[)\]}] ?[\p{L}\p{N}_-]{1,63}(?:(?:\.| dot | ?[([{] ?dot ?[)\]}] ?)[\p{L}\p{N}_-]{1,63}){1,8}>?/giu,
  // user at host dot example
  /<?[\p{L}\p{N}_.+'-]{1,64} at [\p{L}\p{N}_-]{1,63}(?:(?: dot | ?[([{] ?dot ?[)\]}] ?)[\p{L}\p{N}_-]{1,63}){1,8}>?/giu,
  // user_at_host.example
  /<?[\p{L}\p{N}_.+'-]{1,64}_at_[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}>?/giu,
  // user @ host.example
  /<?[\p{L}\p{N}_.+'-]{1,64} @ [\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}>?/gu,
];

/** Removes people's addresses, which the registry's free text contains here and there; none is ever published. */
export function removeAddresses(text: string): string {
  return ADDRESSES.reduce((rest, address) => rest.replace(address, leaveGap), text);
}

/** The texts on both sides of a removed address stay apart, because together they could form another one. */
function leaveGap(address: string, offset: number, text: string): string {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + address.length);
  return /\S/.test(before) && /\S/.test(after) ? " " : "";
}
