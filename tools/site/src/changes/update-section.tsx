import type { VNode } from "preact";
import { servicePath } from "../routing/route.js";
import type { ChangeSection, PendingPackage, RegistryUpdate, ReleasedPackage } from "./changes.js";

/** What changed in the last update, or why that is not known. */
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

/** The package whose lines begin with a service name, as registered. */
const REGISTRY_PACKAGE = "@ianakit/registry";

/** The changes of one package; those of the registry are open, and what they mean for the constants is folded. */
function PendingPackageChanges({ name, bump, summary, sections }: PendingPackage): VNode {
  return (
    <details class="package-changes" open={name === REGISTRY_PACKAGE}>
      <summary>
        <code>{name}</code> <span class="bump">{bump}</span> <span class="summary">{summary}</span>
      </summary>
      {sections.map((section) => (
        <SectionTable key={section.heading} section={section} hasNames={name === REGISTRY_PACKAGE} />
      ))}
    </details>
  );
}

interface SectionTableProps {
  readonly section: ChangeSection;
  readonly hasNames: boolean;
}

function SectionTable({ section, hasNames }: SectionTableProps): VNode {
  const { heading, lines, omitted } = section;
  return (
    <div class="table-frame">
      <table>
        <caption>{heading}</caption>
        <tbody>
          {lines.map((cells) => (
            <tr key={cells.join(" ")}>
              {cells.map((cell, column) => (
                <td key={cell}>
                  {hasNames && column === 0 && cell !== "" && heading !== "Withdrawn" ? (
                    <a href={servicePath(cell)}>{cell}</a>
                  ) : (
                    cell
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {omitted > 0 && <p class="note">… and {omitted.toLocaleString("en")} more.</p>}
    </div>
  );
}
