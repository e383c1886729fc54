import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  DEFAULT_FETCH_OPTIONS,
  type FetchOptions,
  fetchRegistry,
} from "../../../src/commands/fetch/fetch-registry.js";
import { followRedirect } from "../../../src/commands/fetch/request-registry.js";
import { CSV, FAULTS, sendCsv } from "./faults.js";
import { serveOnLoopback } from "./serve-on-loopback.js";

const OPTIONS: FetchOptions = {
  ...DEFAULT_FETCH_OPTIONS,
  pausesMilliseconds: [0, 0],
};

/** Answers the requests in turn, the last for good. */
function inTurn(...listeners: RequestListener[]): { listener: RequestListener; seen: IncomingHttpHeaders[] } {
  const seen: IncomingHttpHeaders[] = [];
  const listener: RequestListener = (request, response) => {
    seen.push(request.headers);
    listeners[Math.min(seen.length, listeners.length) - 1]?.(request, response);
  };
  return { listener, seen };
}

test("the bytes come with what the next request asks with, and the request says who asks", async () => {
  const { listener, seen } = inTurn(sendCsv);
  const download = await fetchRegistry(await serveOnLoopback(listener), OPTIONS);
  const validators = { etag: '"one"', lastModified: "Sun, 15 Feb 2026 10:00:00 GMT" };
  expect(download).toEqual({ kind: "received", bytes: Buffer.from(CSV), validators });
  expect(seen[0]?.["user-agent"]).toContain("ianakit");
  expect(seen[0]).not.toHaveProperty("if-none-match");
});

test("a copy that is here is asked about, and a 304 means that it is still good", async () => {
  const { listener, seen } = inTurn((_, response) => response.writeHead(304).end());
  const validators = { etag: '"one"', lastModified: "Sun, 15 Feb 2026 10:00:00 GMT" };
  const download = await fetchRegistry(await serveOnLoopback(listener), { ...OPTIONS, validators });
  expect(download).toEqual({ kind: "unchanged" });
  expect(seen[0]?.["if-none-match"]).toBe('"one"');
  expect(seen[0]?.["if-modified-since"]).toBe("Sun, 15 Feb 2026 10:00:00 GMT");
});

test("a compressed answer is unpacked", async () => {
  const source = await serveOnLoopback((_, response) => {
    response.writeHead(200, { "content-type": "text/csv", "content-encoding": "gzip" }).end(gzipSync(CSV));
  });
  expect(await fetchRegistry(source, OPTIONS)).toMatchObject({ bytes: Buffer.from(CSV) });
});

test("a file that is gzipped comes as it is", async () => {
  const source = await serveOnLoopback((_, response) => {
    response.writeHead(200, { "content-type": "application/gzip" }).end(gzipSync(CSV));
  });
  expect(await fetchRegistry(source, OPTIONS)).toMatchObject({ bytes: gzipSync(CSV) });
});

test("a failure that may pass is tried twice again", async () => {
  const fail: RequestListener = (_, response) => response.writeHead(503).end();
  const { listener, seen } = inTurn(fail, (request) => request.socket.destroy(), sendCsv);
  expect(await fetchRegistry(await serveOnLoopback(listener), OPTIONS)).toMatchObject({ kind: "received" });
  expect(seen).toHaveLength(3);
});

test("progress is told up to the whole", async () => {
  const told: [number, number | undefined][] = [];
  const onProgress: FetchOptions["onProgress"] = (received, whole) => told.push([received, whole]);
  const source = await serveOnLoopback((_, response) => {
    response.writeHead(200, { "content-type": "text/csv", "content-length": CSV.length }).end(CSV);
  });
  await fetchRegistry(source, { ...OPTIONS, onProgress });
  expect(told.at(-1)).toEqual([CSV.length, CSV.length]);
});

test("a redirect on the same host is followed", async () => {
  const source = await serveOnLoopback((request, response) => {
    if (request.url === "/moved.csv") sendCsv(request, response);
    else response.writeHead(301, { location: "/moved.csv" }).end();
  });
  expect(await fetchRegistry(source, OPTIONS)).toMatchObject({ bytes: Buffer.from(CSV) });
});

test.each(Object.entries(FAULTS))(
  "%s is a clear error",
  async (_, { listener, message, options, requests }) => {
    const { listener: counting, seen } = inTurn(listener);
    const source = await serveOnLoopback(counting);
    await expect(fetchRegistry(source, { ...OPTIONS, ...options })).rejects.toThrow(message);
    expect(seen).toHaveLength(requests);
  },
);

test("a server that is not there is a clear error", async () => {
  const ended = createServer();
  await new Promise<void>((resolve) => ended.listen(0, "127.0.0.1", resolve));
  const source = new URL(`http://127.0.0.1:${(ended.address() as AddressInfo).port}/registry.csv`);
  await new Promise((resolve) => ended.close(resolve));
  await expect(fetchRegistry(source, OPTIONS)).rejects.toThrow("the connection failed (connect ECONNREFUSED");
});

test("the registry is asked for over https alone, and no redirect leaves it", async () => {
  const plain = new URL("http://registry.example/registry.csv");
  await expect(fetchRegistry(plain, DEFAULT_FETCH_OPTIONS)).rejects.toThrow("is not https");
  const secure = new URL("https://registry.example/a.csv");
  expect(() => followRedirect(secure, "http://registry.example/b.csv")).toThrow("not https");
  expect(() => followRedirect(secure, "http://localhost/b.csv")).toThrow("another host");
  expect(() => followRedirect(secure, "//registry.example:8443/b.csv")).toThrow("another host");
  expect(followRedirect(secure, "b.csv").href).toBe("https://registry.example/b.csv");
});
