import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import type { TransportProtocol } from "@ianakit/registry";

/** `unknown`: the system does not let this user ask. */
export type PortUse = "in use" | "free" | "unknown";

/** All interfaces and the loopback addresses: on some systems a port in use on one can still be bound on another. */
const ADDRESSES = ["0.0.0.0", "::", "127.0.0.1", "::1"] as const;

/** Whether a port is in use on this host right now: it is, if it cannot be bound. */
export async function findPortUse(port: number, transport: TransportProtocol): Promise<PortUse> {
  // Whoever binds port 0 is given another one, and Node knows neither SCTP nor DCCP.
  if (port === 0 || (transport !== "tcp" && transport !== "udp")) return "unknown";
  let use: PortUse = "free";
  for (const address of ADDRESSES) {
    const attempt = await tryToBind(port, address, transport);
    if (attempt === "in use") return attempt;
    if (attempt === "unknown") use = attempt;
  }
  return use;
}

function tryToBind(port: number, address: string, transport: "tcp" | "udp"): Promise<PortUse> {
  return new Promise((resolve) => {
    const onError = ({ code }: NodeJS.ErrnoException) => resolve(readFailure(code));
    if (transport === "tcp") {
      const server = createServer().once("error", onError);
      server.listen({ port, host: address, exclusive: true, ipv6Only: address.includes(":") }, () =>
        server.close(() => resolve("free")),
      );
    } else {
      const socket = createSocket({
        type: address.includes(":") ? "udp6" : "udp4",
        ipv6Only: address.includes(":"),
      }).once("error", onError);
      socket.bind({ port, address, exclusive: true }, () => socket.close(() => resolve("free")));
    }
  });
}

/** A host without IPv6 has no such address to be in use. */
function readFailure(code: string | undefined): PortUse {
  if (code === "EADDRINUSE") return "in use";
  return code === "EAFNOSUPPORT" || code === "EADDRNOTAVAIL" ? "free" : "unknown";
}
