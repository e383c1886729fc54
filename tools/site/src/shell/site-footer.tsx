import { registryInfo } from "@ianakit/registry";
import type { VNode } from "preact";

/** Made at build time alone: no browser needs to load anything for it. */
export function SiteFooter(): VNode {
  return (
    <>
      <p>
        The IANA registry as of <time>{registryInfo.date}</time>.
      </p>
      <p>Assigned does not mean recommended, safe or in use, and a port does not tell what runs on it.</p>
    </>
  );
}
