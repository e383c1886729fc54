import { createSocket } from "node:dgram";
import { createServer } from "node:net";

/** `unknown`: the system does not let this user ask. */
export type PortUse = "in use" | "free" | "unknown";

/** Whether a port is in use on this host right now: it is, if it cannot be bound. */
export async function findPortUse(port: number, transport: "tcp" | "udp"): Promise<PortUse> {
  const attempts = await Promise.all(["0.0.0.0", "::"].map((address) => tryToBind(port, address, transport)));
  if (attempts.includes("in use")) return "in use";
  return attempts.includes("unknown") ? "unknown" : "free";
}

function tryToBind(port: number, address: string, transport: "tcp" | "udp"): Promise<PortUse> {
  return new Promise((resolve) => {
    const onError = ({ code }: NodeJS.ErrnoException) => resolve(readFailure(code));
    if (transport === "tcp") {
      const server = createServer().once("error", onError);
      server.listen({ port, host: address, exclusive: true, ipv6Only: address === "::" }, () =>
        server.close(() => resolve("free")),
      );
    } else {
      const socket = createSocket({
        type: address === "::" ? "udp6" : "udp4",
        ipv6Only: address === "::",
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
