const UNESCAPED: Readonly<Record<string, string>> = { "\\": "\\", t: "\t", n: "\n", r: "\r", p: "|" };

/** A field of the generated text, as it was. */
export function unescapeField(field: string): string {
  if (!field.includes("\\")) return field;
  return field.replace(/\\([\\tnrp])/g, (_, letter: string) => UNESCAPED[letter] ?? letter);
}

/** A list of the generated text, as it was. */
export function unescapeList(field: string): readonly string[] {
  return field === "" ? [] : field.split("|").map(unescapeField);
}
