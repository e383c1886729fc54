import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { preview } from "vite";

const root = fileURLToPath(new URL("../", import.meta.url));

/** A server of the built site, on loopback alone. */
export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves the built site, or one built into another folder and for another base. */
export async function startSite({ outDir = "dist", base = "/" } = {}): Promise<Site> {
  if (!existsSync(join(root, outDir, "service-worker.js")))
    throw new Error("there is no built site: run npm run site:build");
  const server = await preview({
    root,
    base,
    logLevel: "error",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const [address = ""] = server.resolvedUrls?.local ?? [];
  return { origin: new URL(address).origin, stop: () => server.close() };
}
