import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A package registry on the loopback interface, empty at first. */
export interface PackageRegistry {
  readonly url: string;
  readonly token: string;
  readonly stop: () => Promise<void>;
}

const CONFIGURATION = `storage: ./storage
auth:
  htpasswd:
    file: ./htpasswd
packages:
  "**":
    access: $all
    publish: $authenticated
log: { type: stdout, format: json, level: fatal }
`;

/** Starts Verdaccio in a folder, without any other registry behind it, and logs a user in. */
export async function startPackageRegistry(folder: string): Promise<PackageRegistry> {
  mkdirSync(folder);
  writeFileSync(join(folder, "config.yaml"), CONFIGURATION);
  const url = `http://127.0.0.1:${await findFreePort()}/`;
  const verdaccio = fileURLToPath(new URL("./node_modules/verdaccio/bin/verdaccio", import.meta.url));
  const child = spawn(process.execPath, [verdaccio, "--config", "config.yaml", "--listen", url], {
    cwd: folder,
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  await waitForAnswer(url);
  return {
    url,
    token: await logIn(url),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitForAnswer(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (
      await fetch(`${url}-/ping`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error("Verdaccio did not start within 30 s");
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
