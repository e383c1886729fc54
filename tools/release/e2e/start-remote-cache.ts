import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A remote cache for turbo on the loopback interface, empty at first. */
export interface RemoteCache {
  readonly url: string;
  /** What holds the artifacts of the team, each in a file named by its hash, and their signatures. */
  readonly storage: string;
  readonly stop: () => Promise<void>;
}

/** Starts turborepo-remote-cache, which keeps its artifacts in a folder. */
export async function startRemoteCache(folder: string, team: string, token: string): Promise<RemoteCache> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const program = fileURLToPath(
    new URL("./node_modules/turborepo-remote-cache/dist/cli.js", import.meta.url),
  );
  const child = spawn(process.execPath, [program], {
    env: {
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: folder,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
      TURBO_TOKEN: token,
      // The server keeps signatures where this is set, and does not need the key: it signs nothing.
      TURBO_REMOTE_CACHE_SIGNATURE_KEY: "kept",
    },
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  await waitForAnswer(`${url}/v8/artifacts/status`);
  return {
    url,
    storage: join(folder, team),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** A port of the loopback interface that nothing listens on. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until a server that was just started answers at a URL. */
async function waitForAnswer(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error(`${url} did not answer within 30 s`);
}
