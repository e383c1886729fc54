import type { ModelRow } from "./model-row.js";

const TRANSPORTS = ["", "tcp", "udp", "sctp", "dccp"];
const MOST_RANGE_PORTS = 65_536;

/** The rows that a registry must not hold: each alone, or beside those before it. */
export function listFaultyRows(rows: readonly ModelRow[]): ReadonlySet<ModelRow> {
  const faulty = new Set(rows.filter((row) => !isLegalAlone(row)));
  const seen = new Set<string>();
  const targets = new Set(rows.filter(isService).map(({ name }) => name));
  let held = 0;
  for (const row of rows) {
    const key = JSON.stringify([row.name, row.first, row.last, row.transport]);
    if (row.name !== "" && seen.has(key)) faulty.add(row);
    seen.add(key);
    if (row.name !== "" && row.aliasOf !== undefined && !targets.has(row.aliasOf)) faulty.add(row);
    if (row.name !== "" && row.first !== row.last) held += (row.last ?? 0) - (row.first ?? 0) + 1;
    if (held > MOST_RANGE_PORTS) faulty.add(row);
  }
  return faulty;
}

function isService({ name, aliasOf }: ModelRow): boolean {
  return name !== "" && aliasOf === undefined;
}

function isLegalAlone({ cells, name, transport }: ModelRow): boolean {
  const [, ports = "", , , , , registered = "", modified = "", , serviceCode = ""] = cells;
  return (
    (name !== "" || ports !== "") &&
    isPorts(ports) &&
    TRANSPORTS.includes(transport) &&
    isDate(registered) &&
    isDate(modified) &&
    (serviceCode === "" || (isNumber(serviceCode) && Number(serviceCode) < 2 ** 32))
  );
}

function isPorts(text: string): boolean {
  const ends = text.split(/\s*[-–]\s*/);
  const isRange = ends.length <= 2 && Number(ends[0]) <= Number(ends.at(-1));
  return text === "" || (isRange && ends.every((end) => /^\d{1,10}$/.test(end) && Number(end) < 65_536));
}

function isNumber(text: string): boolean {
  return text === String(Number.parseInt(text, 10)) && /^\d/.test(text) && text.length < 11;
}

function isDate(text: string): boolean {
  if (text === "") return true;
  const [year = "", month = "", day = "01", ...more] = text.split("-");
  const isWritten = /^\d{4}$/.test(year) && /^\d\d$/.test(month) && /^\d\d$/.test(day) && more.length === 0;
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return isWritten && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days;
}
