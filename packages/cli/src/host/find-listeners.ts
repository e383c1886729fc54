import { readdir, readFile, readlink } from "node:fs/promises";

/** The state of a waiting socket: for TCP listening, for UDP bound but not connected (`include/net/tcp_states.h`). */
const WAITING = { tcp: "0A", udp: "07" } as const;

/**
 * Which process waits at which port of this host: `"22/tcp"` to `"sshd (812)"`. Linux says so under `/proc`, for other
 * users' processes only to root. If nothing can be read, the map is empty.
 */
export async function findListeners(): Promise<ReadonlyMap<string, string>> {
  const sockets = new Map<string, string>();
  for (const transport of ["tcp", "udp"] as const) {
    for (const family of ["", "6"]) {
      const table = await readFile(`/proc/net/${transport}${family}`, "utf8").catch(() => "");
      for (const line of table.split("\n").slice(1)) {
        const [, local = "", , state, , , , , , inode = ""] = line.trim().split(/\s+/);
        const port = Number.parseInt(local.split(":")[1] ?? "", 16);
        if (state === WAITING[transport]) sockets.set(`socket:[${inode}]`, `${port}/${transport}`);
      }
    }
  }
  return sockets.size === 0 ? new Map() : nameProcesses(sockets);
}

async function nameProcesses(sockets: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const listeners = new Map<string, string>();
  const ids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  await Promise.all(
    ids.map(async (id) => {
      const files = await readdir(`/proc/${id}/fd`).catch(() => []);
      const links = await Promise.all(
        files.map((file) => readlink(`/proc/${id}/fd/${file}`).catch(() => "")),
      );
      const ports = links.flatMap((link) => sockets.get(link) ?? []);
      if (ports.length === 0) return;
      const name = (await readFile(`/proc/${id}/comm`, "utf8").catch(() => "")).trim();
      for (const port of ports) listeners.set(port, `${name} (${id})`);
    }),
  );
  return listeners;
}
