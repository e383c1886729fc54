import { encodeServiceName } from "./encode-service-name.js";

/** Where the site is deployed, with a slash at its end: `/`, or `/ianakit/`. */
const BASE = import.meta.env.BASE_URL;

/** The address of a path below the site's base: `sitePath("/dns-sd")`. */
export function sitePath(path: string): string {
  return BASE + path.slice(1);
}

export function portPath(port: number): string {
  return sitePath(`/port/${port}`);
}

export function servicePath(serviceName: string): string {
  return sitePath(`/service/${encodeServiceName(serviceName)}`);
}

/** The path below the site's base of a path of the browser; `undefined` outside the site. */
export function pathInSite(pathname: string): string | undefined {
  if (`${pathname}/` === BASE) return "/";
  return pathname.startsWith(BASE) ? `/${pathname.slice(BASE.length)}` : undefined;
}
