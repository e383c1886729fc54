/** Text as IANA's CSV writes it: each line trimmed, its spaces single, empty lines dropped. */
export function normaliseLines(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}
