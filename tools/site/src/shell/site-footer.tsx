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
        An assignment is no endorsement. That a port is assigned to a service says nothing about the traffic
        on it, and nothing about whether the service is good, safe or in use.
      </p>
    </div>
  );
}
