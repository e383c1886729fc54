import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** A door to a package registry that turns the publishing of chosen packages away. */
export interface RefusingDoor {
  readonly url: string;
  /** The packages that are refused now, by their names. */
  readonly refused: Set<string>;
  readonly stop: () => Promise<void>;
}

/** Opens a door in front of a package registry. */
export async function refusePublishing(registry: string): Promise<RefusingDoor> {
  const refused = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    const name = decodeURIComponent((incoming.url ?? "/").slice(1));
    if (incoming.method === "PUT" && refused.has(name)) {
      incoming.resume();
      outgoing.writeHead(403, { "content-type": "application/json" }).end('{"error":"refused by the test"}');
      return;
    }
    const { method = "GET", headers, url = "/" } = incoming;
    const inner = request(new URL(url, registry), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(inner);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    refused,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
