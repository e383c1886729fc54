/** Rows to CSV as IANA writes it: fields quoted where they must be, rows ended by CRLF (RFC 4180). */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(printField).join(",")}\r\n`).join("");
}

function printField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
