import { readFileSync } from "node:fs";
import { commonUses } from "@ianakit/registry/common-uses";
import { OURS } from "../src/downloads/count-assignments.js";

/** How many there are of what limits are for each of, by the word that `budgets.json` names them by. */
export async function countUnits(): Promise<Readonly<Record<string, number>>> {
  const count = async (specifier: string) => Object.keys((await import(specifier)) as object).length;
  const transports = await Promise.all(
    (["tcp", "udp", "sctp", "dccp"] as const).map(async (name) => [
      [`${name} constants`, await OURS[name]()],
      [`${name} system constants`, await count(`@ianakit/${name}/system`)],
    ]),
  );
  return {
    ...(Object.fromEntries(transports.flat()) as Record<string, number>),
    "dccp service codes": await count("@ianakit/dccp/service-codes"),
    "dns-sd constants": await OURS["dns-sd"](),
    "dns-sd/all constants": await count("@ianakit/dns-sd/all"),
    assignments: OURS.registry(),
    "common uses": commonUses().length,
    "moved ports": countMovedPorts(),
  };
}

/** The names whose typed look-up goes on answering what was released, though IANA has moved or withdrawn them. */
function countMovedPorts(): number {
  const source = new URL("../../../packages/registry/src/generated/moved-ports.ts", import.meta.url);
  return readFileSync(source, "utf8").match(/": \d/g)?.length ?? 0;
}
