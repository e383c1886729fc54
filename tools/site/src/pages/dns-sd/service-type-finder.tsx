import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { servicePath } from "../../routing/route.js";
import { groupByLetter, matchServiceTypes, type TypedService } from "./group-service-types.js";
import { ServiceTypeTable } from "./service-type-table.js";

interface ServicesProps {
  readonly services: readonly TypedService[];
}

/** Rows that are shown at once: a table of all of them takes a browser seconds. */
const MOST_ROWS = 250;

/** The names of all service types, for the eye and the browser's own search; in their place, what a box narrows them to. */
export function ServiceTypeFinder({ services }: ServicesProps): VNode {
  const [words, setWords] = useState("");
  const [hasKeys, setHasKeys] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // What was typed and ticked before the page was taken over counts too.
  useEffect(() => {
    const data = new FormData(form.current ?? undefined);
    setWords(String(data.get("words") ?? ""));
    setHasKeys(data.has("keys"));
  }, []);
  const shown = useMemo(() => matchServiceTypes(services, { words, hasKeys }), [services, words, hasKeys]);
  const isNarrowed = words.trim() !== "" || hasKeys;
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
        {isNarrowed && `${countTypes(shown)} of `}
        {countTypes(services)} service types
        {shown.length > MOST_ROWS && isNarrowed && `, those of the first ${MOST_ROWS} services shown`}
      </p>
      {isNarrowed ? (
        <ServiceTypeTable services={shown.slice(0, MOST_ROWS)} />
      ) : (
        <ServiceTypeIndex services={services} />
      )}
    </>
  );
}

function countTypes(services: readonly TypedService[]): number {
  return services.reduce((sum, { types }) => sum + types.length, 0);
}

/** Every service type by its name. */
function ServiceTypeIndex({ services }: ServicesProps): VNode {
  return (
    <div class="type-index">
      {[...groupByLetter(services)].map(([letter, own]) => (
        <section key={letter}>
          <h2>{letter.toUpperCase()}</h2>
          {own.map(({ serviceName, types }) => (
            <a key={types[0]?.type} href={servicePath(serviceName)}>
              {`_${serviceName}.${types.map(({ transport }) => `_${transport}`).join(", ")}`}
            </a>
          ))}
        </section>
      ))}
    </div>
  );
}
