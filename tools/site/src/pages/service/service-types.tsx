import type { VNode } from "preact";
import { CopyLine } from "../../code/copy-line.js";
import { listServiceTypes, type ServiceType } from "../../registry/list-service-types.js";
import { sitePath } from "../../routing/paths.js";

let types: readonly ServiceType[] | undefined;

/** The service's DNS-SD service types; nothing where it has none. */
export function ServiceTypes({ serviceName }: { readonly serviceName: string }): VNode | null {
  types ??= listServiceTypes();
  const own = types.filter((each) => each.serviceName === serviceName.toLowerCase());
  if (own.length === 0) return null;
  return (
    <section class="card">
      <h2>DNS-SD service {own.length === 1 ? "type" : "types"}</h2>
      <p>
        As devices announce it by mDNS (RFC 6763): <a href={sitePath("/dns-sd")}>all service types</a>.
      </p>
      <ul class="copy-lines">
        {own.map(({ type, identifier }) => (
          <CopyLine key={type} label={type} code={`import { ${identifier} } from "@ianakit/dns-sd";`} />
        ))}
      </ul>
    </section>
  );
}
