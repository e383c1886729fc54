import { decodeServiceName } from "./decode-service-name.js";
import type { Route } from "./route.js";

/** Pages whose address is their kind. */
const SINGLE = ["dns-sd", "ports", "changes"] as const;

const NOT_FOUND: Route = { kind: "not-found" };

/** The page at a path below the site's base: `/port/443`, with or without a slash at its end. */
export function parseRoute(path: string): Route {
  const [, folder = "", ...rest] = path.replace(/\/(?:index\.html)?$/, "").split("/");
  const name = rest.join("/");
  if (folder === "") return { kind: "search" };
  const single = SINGLE.find((kind) => kind === folder && name === "");
  if (single !== undefined) return { kind: single };
  if (folder === "port") return parsePort(name);
  if (folder === "service" && name !== "") {
    const serviceName = decodeServiceName(name);
    return serviceName === undefined ? NOT_FOUND : { kind: "service", serviceName };
  }
  return NOT_FOUND;
}

function parsePort(text: string): Route {
  if (!/^(?:0|[1-9]\d{0,4})$/.test(text) || Number(text) > 65_535) return NOT_FOUND;
  return { kind: "port", port: Number(text) };
}
