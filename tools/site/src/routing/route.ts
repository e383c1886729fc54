/** A page of the site, read from an address. */
export type Route =
  | { readonly kind: "search" }
  | { readonly kind: "port"; readonly port: number }
  | { readonly kind: "service"; readonly serviceName: string }
  /** All DNS-SD service types, or those of a letter, or of `0-9`. */
  | { readonly kind: "dns-sd"; readonly letter: string | undefined }
  /** The port space as a picture. */
  | { readonly kind: "ports" }
  | { readonly kind: "changes" }
  /** The API reference; of an entry point, `registry/details`, or empty: of all packages. */
  | { readonly kind: "api"; readonly slug: string }
  /** The plots of the bench, or all its results. */
  | { readonly kind: "figures"; readonly part: "results" | undefined }
  /** With the words to search for instead. */
  | { readonly kind: "not-found"; readonly words: string };

/** Pages whose address is their kind. */
const SINGLE = ["ports", "changes"] as const;

/** The page at a path below the site's base: `/port/443`, with or without a slash or its file's ending. */
export function parseRoute(path: string): Route {
  const [, folder = "", ...rest] = path.replace(/\/(?:index\.html)?$|\.html$/, "").split("/");
  const name = rest.join("/");
  if (folder === "") return { kind: "search" };
  const single = SINGLE.find((kind) => kind === folder && name === "");
  if (single !== undefined) return { kind: single };
  if (folder === "dns-sd" && /^(?:[a-z]|0-9)?$/.test(name))
    return { kind: "dns-sd", letter: name === "" ? undefined : name };
  if (folder === "figures" && (name === "" || name === "results"))
    return { kind: "figures", part: name === "" ? undefined : name };
  if (folder === "api") return { kind: "api", slug: name };
  if (folder === "port") return parsePort(name);
  if (folder === "service" && name !== "") {
    const serviceName = decodeServiceName(name);
    if (serviceName !== undefined) return { kind: "service", serviceName };
  }
  return missFrom(rest.at(-1) ?? folder);
}

/** The file `404.html` itself asks for nothing. */
function missFrom(name: string): Route {
  return { kind: "not-found", words: name === "404" ? "" : (decodeServiceName(name) ?? "") };
}

function parsePort(text: string): Route {
  if (!/^(?:0|[1-9]\d{0,4})$/.test(text) || Number(text) > 65_535) return missFrom(text);
  return { kind: "port", port: Number(text) };
}

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

/**
 * A service name as the name of a folder: lower case, and what an address or a file system may take for its own
 * (`cl/1`, `whois++`, `sql*net`) as `~` and two hexadecimal digits a byte. A percent sign would be decoded by some
 * file hosts and not by others.
 */
export function encodeServiceName(serviceName: string): string {
  const bytes = new TextEncoder().encode(serviceName.toLowerCase());
  const isInside = (at: number) => at > 0 && at < bytes.length - 1;
  return Array.from(bytes, (byte, at) => {
    const character = String.fromCharCode(byte);
    if (/[a-z0-9_-]/.test(character) || (character === "." && isInside(at))) return character;
    return `~${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}

/** The service name of an address, as `encodeServiceName` wrote it or percent-encoded by hand; `undefined`: none. */
export function decodeServiceName(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/~(?=[0-9A-Fa-f]{2})/g, "%"));
  } catch {
    return undefined;
  }
}
