import type { VNode } from "preact";
import { portPath, sitePath } from "../routing/route.js";
import type { ConstantList } from "./reference.js";

/** Constants made from the registry: how many there are, and a few well-known ones. */
export function ConstantsSection({ count, enumName, examples }: ConstantList): VNode {
  return (
    <section class="card">
      <h2>{enumName === undefined ? "Constants" : enumName}</h2>
      <p>
        {count.toLocaleString("en")} {enumName === undefined ? "constants" : "members"}, one or more for each
        assignment of the registry. The <a href={sitePath("/")}>search</a> finds a service by any of its
        names, and the service’s page has its line.
      </p>
      <dl class="facts api-constants">
        {examples.map(({ name, value }) => (
          <div key={name}>
            <dt>
              <code>{enumName === undefined ? name : `${enumName}.${name}`}</code>
            </dt>
            <dd>
              {/^\d+$/.test(value) ? <a href={portPath(Number(value))}>{value}</a> : <code>{value}</code>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
