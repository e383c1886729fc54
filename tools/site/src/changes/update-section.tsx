import type { VNode } from "preact";
import type { RegistryUpdate, ReleasedPackage } from "./changes.js";
import { PendingPackageChanges } from "./pending-package.js";

/** What changed in the last update, or why nothing can be said of it. */
export function UpdateSection({ update }: { readonly update: RegistryUpdate }): VNode {
  return (
    <section aria-labelledby="update">
      <h2 id="update">In the last update</h2>
      {update.kind === "first" && (
        <p class="note">
          No package was released from the registry yet, so there is nothing to compare it with. From the
          first release on, this is what changed since.
        </p>
      )}
      {update.kind === "pending" && (
        <>
          <p class="note">Since the last release; the next one brings it to each of these packages.</p>
          {update.packages.map((it) => (
            <PendingPackageChanges key={it.name} {...it} />
          ))}
        </>
      )}
      {update.kind === "released" && (
        <>
          <p class="note">The registry did not change since the last release. That release brought:</p>
          {update.packages.map((it) => (
            <ReleasedEntry key={it.name} {...it} />
          ))}
        </>
      )}
    </section>
  );
}

function ReleasedEntry({ name, version, entry }: ReleasedPackage): VNode {
  return (
    <details class="package-changes" open={name === "@ianakit/registry"}>
      <summary>
        <code>{name}</code> <span class="bump">{version}</span>
      </summary>
      <pre>{entry}</pre>
    </details>
  );
}
