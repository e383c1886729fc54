import { findCommonUsesByPort } from "@ianakit/registry/common-uses";
import type { VNode } from "preact";

/** Products commonly seen on a port, which is not IANA's information. */
export function PortUses({ port }: { readonly port: number }): VNode | null {
  const uses = findCommonUsesByPort(port);
  if (uses.length === 0) return null;
  return (
    <section class="card">
      <h2>Commonly seen, not IANA’s</h2>
      <ul>
        {uses.map(({ product, transport, use, source }) => (
          <li key={`${product} ${transport}`}>
            {product} over {transport.toUpperCase()}, not IANA’s: {use} (<a href={source}>source</a>)
          </li>
        ))}
      </ul>
    </section>
  );
}
