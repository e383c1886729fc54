/** What a parser of one field answers: the value, or what is wrong with the text. */
export type Parsed<T> = { readonly value: T } | { readonly fault: string };
