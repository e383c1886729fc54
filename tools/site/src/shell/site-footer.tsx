import { registryInfo } from "@ianakit/registry";
import type { VNode } from "preact";

/** Made at build time alone: no browser needs to load anything for it. */
export function SiteFooter(): VNode {
  return (
    <div class="site-footer">
      <p>
        The IANA registry as of <time>{registryInfo.date}</time>:{" "}
        {registryInfo.assignmentCount.toLocaleString("en")} assignments.
      </p>
      <p>
        Assigned does not mean recommended, safe or in use, and a port does not tell what runs on it: look at
        the traffic before you trust or block it.
      </p>
    </div>
  );
}
