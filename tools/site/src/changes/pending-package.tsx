import type { VNode } from "preact";
import { servicePath } from "../routing/paths.js";
import type { ChangeSection, PendingPackage } from "./changes.js";

/** The package whose lines begin with a service name, as registered. */
const REGISTRY_PACKAGE = "@ianakit/registry";

/** What changes in one package: its registry's lines open, what follows from them for the constants folded. */
export function PendingPackageChanges({ name, bump, summary, sections }: PendingPackage): VNode {
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
