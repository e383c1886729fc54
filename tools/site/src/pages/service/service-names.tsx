import type { VNode } from "preact";
import { servicePath } from "../../routing/paths.js";

interface ServiceNamesProps {
  readonly aliases: readonly string[];
  readonly nicknames: readonly string[];
  /** The well-formed name, where this one is historic. */
  readonly replacement: string | undefined;
}

/** What else the service is called, and by whom. */
export function ServiceNames({ aliases, nicknames, replacement }: ServiceNamesProps): VNode {
  return (
    <ul class="names">
      {replacement !== undefined && (
        <li>
          A historic name of <a href={servicePath(replacement)}>{replacement}</a>: use that one.
        </li>
      )}
      {aliases.length > 0 && (
        <li>
          Historic {aliases.length === 1 ? "name" : "names"}:{" "}
          {aliases.map((alias, at) => (
            <>
              {at > 0 && ", "}
              <a href={servicePath(alias)}>{alias}</a>
            </>
          ))}
        </li>
      )}
      {nicknames.length > 0 && (
        <li>Also called {nicknames.join(", ")}: a nickname of this project, not IANA’s.</li>
      )}
    </ul>
  );
}
