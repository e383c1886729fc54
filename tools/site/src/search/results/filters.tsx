import type { VNode } from "preact";
import { navigate } from "../../routing/address.js";
import { sitePath } from "../../routing/route.js";
import { FILTERS, formatSearchQuery, parseSearchQuery, type SearchQuery } from "../search-query.js";

interface Filter {
  readonly name: keyof typeof FILTERS;
  readonly label: string;
  readonly value: string | undefined;
}

/** The filters of a search; each choice is a step in the history. */
export function Filters({ query }: { readonly query: SearchQuery }): VNode {
  const choose = (name: string, value: string) => {
    const parameters = new URLSearchParams(formatSearchQuery(query));
    if (value === "") parameters.delete(name);
    else parameters.set(name, value);
    navigate(sitePath("/") + formatSearchQuery(parseSearchQuery(`?${parameters}`)));
  };
  return (
    <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      {listFilters(query).map(({ name, label, value = "" }) => (
        <label key={name}>
          {label}
          <select value={value} onChange={({ currentTarget }) => choose(name, currentTarget.value)}>
            <option value="">any</option>
            {FILTERS[name].map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={query.isServiceType === true}
          onChange={({ currentTarget }) => choose("dns-sd", currentTarget.checked ? "only" : "")}
        />
        DNS-SD only
      </label>
    </form>
  );
}

function listFilters({ transport, status, portClass, hasPort }: SearchQuery): readonly Filter[] {
  return [
    { name: "transport", label: "Transport", value: transport },
    { name: "status", label: "Status", value: status },
    { name: "class", label: "Class", value: portClass },
    { name: "port", label: "Port", value: hasPort === undefined ? undefined : hasPort ? "with" : "without" },
  ];
}
