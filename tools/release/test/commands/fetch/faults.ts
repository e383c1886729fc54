import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import type { FetchOptions } from "../../../src/commands/fetch/fetch-registry.js";

/** A body that is not a registry, but looks like the beginning of one. */
export const CSV = "Service Name,Port Number\r\nhttp,80\r\n";

export const sendCsv: RequestListener = (_, response) => {
  response.writeHead(200, {
    "content-type": "text/csv; charset=utf-8",
    etag: '"one"',
    "last-modified": "Sun, 15 Feb 2026 10:00:00 GMT",
  });
  response.end(CSV);
};

const page = "<!doctype html><title>Sign in to the airport's network</title>";

/** A server that is at fault, and what a person is told of it. */
export interface Fault {
  readonly listener: RequestListener;
  readonly message: string;
  readonly options?: Partial<FetchOptions>;
  readonly requests: number;
}

/** Everything that can go wrong on the way, by what it is. */
export const FAULTS: Record<string, Fault> = {
  "a download that is cut off": {
    listener: (_, response) => {
      response.writeHead(200, { "content-type": "text/csv", "content-length": 1000 });
      response.write(CSV, () => response.destroy());
    },
    message: "the connection failed",
    requests: 3,
  },
  "a chunked download that is cut off": {
    listener: (_, response) => {
      response.writeHead(200, { "content-type": "text/csv" });
      response.write(CSV, () => response.destroy());
    },
    message: "the connection failed",
    requests: 3,
  },
  "an error page with status 200": {
    listener: (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(page),
    message: "a web page",
    requests: 1,
  },
  "a captive portal that redirects to its own host": {
    listener: (_, response) => response.writeHead(302, { location: "https://portal.example/login" }).end(),
    message: "a redirect to another host, portal.example",
    requests: 1,
  },
  "a redirect to a file": {
    listener: (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    message: "is not https",
    requests: 1,
  },
  "a redirect to no URL": {
    listener: (_, response) => response.writeHead(302, { location: "https://[" }).end(),
    message: "which is not a URL",
    requests: 1,
  },
  "redirects without an end": {
    listener: (_, response) => response.writeHead(302, { location: "/registry.csv" }).end(),
    message: "more than 5 redirects",
    requests: 6,
  },
  "a 304 though nothing was kept": {
    listener: (_, response) => response.writeHead(304).end(),
    message: "304 Not Modified",
    requests: 3,
  },
  "a server that never answers": {
    listener: () => {},
    message: "no whole answer within 50 ms",
    options: { timeoutMilliseconds: 50 },
    requests: 3,
  },
  "a server that stalls in the middle": {
    listener: (_, response) => response.writeHead(200, { "content-type": "text/csv" }).write(CSV),
    message: "no whole answer within 200 ms",
    options: { timeoutMilliseconds: 200 },
    requests: 3,
  },
  "a body over the limit": {
    listener: sendCsv,
    message: "larger than 10 bytes",
    options: { sizeLimitBytes: 10 },
    requests: 1,
  },
  "a body that unpacks to over the limit": {
    listener: (_, response) => {
      const packed = gzipSync(Buffer.alloc(1_000_000));
      response.writeHead(200, { "content-type": "text/csv", "content-encoding": "gzip" }).end(packed);
    },
    message: "larger than 100000 bytes",
    options: { sizeLimitBytes: 100_000 },
    requests: 1,
  },
  "an empty body": {
    listener: (_, response) => response.writeHead(200, { "content-type": "text/csv" }).end(),
    message: "the answer is empty",
    requests: 3,
  },
  "a wrong content type": {
    listener: (_, response) => response.writeHead(200, { "content-type": "application/pdf" }).end(CSV),
    message: "labelled application/pdf",
    requests: 1,
  },
  "no content type": {
    listener: (_, response) => response.writeHead(200).end(CSV),
    message: "labelled nothing",
    requests: 1,
  },
  "a missing page": {
    listener: (_, response) => response.writeHead(404).end(),
    message: "the server answered 404 Not Found; expected 200",
    requests: 1,
  },
};
