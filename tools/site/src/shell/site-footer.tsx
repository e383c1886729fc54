import { registryInfo } from "@ianakit/registry";
import type { VNode } from "preact";

/** Rendered only at build time, so that browsers load nothing for it. */
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
