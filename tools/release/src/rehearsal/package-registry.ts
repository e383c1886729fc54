import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFreePort, waitForAnswer } from "./servers.js";

/** Apart from the workspace's own tree: `npm ci --prefix tools/release/e2e` installs it. */
const verdaccio = fileURLToPath(new URL("../../e2e/node_modules/verdaccio/bin/verdaccio", import.meta.url));

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
  const child = spawn(process.execPath, [verdaccio, "--config", "config.yaml", "--listen", url], {
    cwd: folder,
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  await waitForAnswer(`${url}-/ping`);
  return {
    url,
    token: await logIn(url),
    stop: async () => {
      child.kill();
      await ended;
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
