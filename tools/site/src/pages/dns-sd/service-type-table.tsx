import type { VNode } from "preact";
import { servicePath } from "../../routing/route.js";
import type { TypedService } from "./group-service-types.js";

/** Service types with what the registry says of them. */
export function ServiceTypeTable({ services }: { readonly services: readonly TypedService[] }): VNode {
  return (
    <table class="service-types">
      <thead>
        <tr>
          <th scope="col">Service type</th>
          <th scope="col">TXT keys</th>
          <th scope="col">Constant</th>
        </tr>
      </thead>
      <tbody>
        {services.map((each) => (
          <ServiceTypeRow key={each.types[0]?.type} {...each} />
        ))}
      </tbody>
    </table>
  );
}

function ServiceTypeRow({ serviceName, types, description, txt }: TypedService): VNode {
  return (
    <tr>
      <th scope="row">
        <a href={servicePath(serviceName)}>
          {types.map(({ type }, at) => (
            <>
              {at > 0 && ", "}
              <span>{type}</span>
            </>
          ))}
        </a>
        {description !== "" && <span class="muted"> {description}</span>}
      </th>
      <td>
        <Keys serviceName={serviceName} txt={txt} />
      </td>
      <td>
        <code>{types.map(({ identifier }) => identifier).join(", ")}</code>
      </td>
    </tr>
  );
}

function Keys({ serviceName, txt }: Pick<TypedService, "serviceName" | "txt">): VNode {
  if (txt?.kind === "keys") return <code>{txt.keys.join(" ")}</code>;
  if (txt?.kind === "reference" || txt?.kind === "unparsed")
    return <a href={servicePath(serviceName)}>see the note</a>;
  return <span class="muted">{nameOf(txt)}</span>;
}

function nameOf(txt: TypedService["txt"]): string {
  switch (txt?.kind) {
    case undefined:
      return "no note";
    case "none":
      return "none defined";
    case "proprietary":
      return "not public";
    default:
      return "to be defined";
  }
}
