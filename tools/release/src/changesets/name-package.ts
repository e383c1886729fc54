import type { ReleasedPackage } from "./package-names.js";

/** The name that a package is published under. */
export function namePackage(name: ReleasedPackage): string {
  return name === "cli" ? "ianakit" : `@ianakit/${name}`;
}
