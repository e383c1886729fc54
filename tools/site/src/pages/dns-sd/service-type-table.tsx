import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ServiceType } from "../../registry/list-service-types.js";
import { servicePath } from "../../routing/route.js";
import { type DescribedServiceType, matchServiceTypes } from "./dns-sd-page.js";

/** The service types in a table, and a box to narrow it. */
export function ServiceTypeTable({ types }: { readonly types: readonly DescribedServiceType[] }): VNode {
  const [words, setWords] = useState("");
  const [hasKeys, setHasKeys] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // What was typed and ticked before the page was taken over counts too.
  useEffect(() => {
    const data = new FormData(form.current ?? undefined);
    setWords(String(data.get("words") ?? ""));
    setHasKeys(data.has("keys"));
  }, []);
  const shown = useMemo(() => matchServiceTypes(types, { words, hasKeys }), [types, words, hasKeys]);
  return (
    <>
      <form class="filters" ref={form} onSubmit={(event) => event.preventDefault()}>
        <label>
          Type, service or key
          <input
            type="search"
            name="words"
            value={words}
            placeholder="ipp, printer, txtvers"
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            name="keys"
            checked={hasKeys}
            onChange={({ currentTarget }) => setHasKeys(currentTarget.checked)}
          />
          With TXT keys
        </label>
      </form>
      <p role="status" class="count">
        {shown.length} of {types.length} service types
      </p>
      <table class="service-types">
        <thead>
          <tr>
            <th scope="col">Service type</th>
            <th scope="col">TXT keys</th>
            <th scope="col">Constant</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <ServiceTypeRow key={each.type} {...each} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function ServiceTypeRow({ type, serviceName, identifier, description, txt }: DescribedServiceType): VNode {
  return (
    <tr>
      <th scope="row">
        <a href={servicePath(serviceName)}>{type}</a>
        {description !== "" && <span class="muted"> {description}</span>}
      </th>
      <td>
        <Keys serviceName={serviceName} txt={txt} />
      </td>
      <td>
        <code>{identifier}</code>
      </td>
    </tr>
  );
}

function Keys({ serviceName, txt }: Pick<ServiceType, "serviceName" | "txt">): VNode {
  if (txt?.kind === "keys") return <code>{txt.keys.join(" ")}</code>;
  if (txt?.kind === "reference" || txt?.kind === "unparsed")
    return <a href={servicePath(serviceName)}>see the note</a>;
  return <span class="muted">{nameOf(txt)}</span>;
}

function nameOf(txt: ServiceType["txt"]): string {
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
