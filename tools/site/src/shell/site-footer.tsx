import { registryInfo } from "@ianakit/registry";
import type { VNode } from "preact";

/** Made at build time alone: no browser needs to load anything for it. */
export function SiteFooter(): VNode {
  return (
    <div class="site-footer">
      <p>
        The IANA registry as of <time dateTime={registryInfo.date}>{registryInfo.date}</time>:{" "}
        {registryInfo.assignmentCount.toLocaleString("en")} assignments.
      </p>
      <p>
        An assignment by IANA is not an endorsement: it does not mean that a service is recommended, safe or
        in use, and a port number does not tell what runs on it. Look at the traffic before you trust or block
        it.
      </p>
    </div>
  );
}
