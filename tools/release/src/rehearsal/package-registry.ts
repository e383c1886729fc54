import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Apart from the workspace's own tree: `npm ci --prefix tools/release/e2e` installs it. */
const tools = fileURLToPath(new URL("../../e2e/package.json", import.meta.url));

/** A package registry on the loopback interface, empty at first. */
export interface PackageRegistry {
  readonly url: string;
  readonly token: string;
  readonly stop: () => Promise<void>;
}

interface Verdaccio {
  readonly runServer: (configuration: object) => Promise<Server>;
}

/**
 * Starts Verdaccio, without any other registry behind it, and logs a user in. It runs in this process, and so ends with
 * it, however that ends.
 *
 * @param folder - where it keeps what is published
 */
export async function startPackageRegistry(folder: string): Promise<PackageRegistry> {
  const { runServer } = createRequire(tools)("verdaccio") as Verdaccio;
  const server = await runServer({
    self_path: join(folder, "config.yaml"),
    configPath: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    packages: { "**": { access: "$all", publish: "$authenticated" } },
    log: { type: "stdout", format: "json", level: "fatal" },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    token: await logIn(url),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function logIn(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:publisher`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "publisher", password: "only-on-loopback", email: "publisher@example.com" }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`Verdaccio gave no token: ${response.status}`);
  return token;
}
