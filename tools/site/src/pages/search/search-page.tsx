import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type Address, currentAddress, onAddressChange } from "../../routing/address.js";
import { parseSearchQuery } from "../../search/parse-search-query.js";
import { Filters } from "../../search/results/filters.js";
import { Results } from "../../search/results/results.js";
import { isAsking } from "../../search/search-query.js";
import type { Page } from "../page.js";
import { WaysIn } from "./ways-in.js";
import { Welcome } from "./welcome.js";

const TITLE = "ianakit: port numbers and service names";

/** The start: what there is to look for, and what was found. */
export function makeSearchPage(): Page {
  return {
    title: TITLE,
    description:
      "Search every port number and service name of the IANA registry (RFC 6335), with the lines to use them in TypeScript.",
    content: <SearchPage />,
  };
}

function SearchPage(): VNode {
  const search = useSearch();
  const query = parseSearchQuery(search);
  useEffect(() => {
    document.title = query.text === "" ? TITLE : `${query.text} · ianakit`;
  }, [query.text]);
  return (
    <div class={isAsking(query) ? "page page-of-results" : "page"}>
      <h1 tabIndex={-1}>Port numbers and service names</h1>
      {!isAsking(query) && <Welcome />}
      <Filters query={query} />
      {isAsking(query) ? <Results query={query} /> : <WaysIn />}
    </div>
  );
}

/**
 * The query of the address. The build made the page without one, so that it is taken over without one; and while
 * another page is on its way, this one keeps what it has.
 */
function useSearch(): string {
  const [search, setSearch] = useState("");
  useEffect(() => {
    const read = ({ path, query }: Address) => path === "/" && setSearch(query);
    read(currentAddress());
    return onAddressChange(read);
  }, []);
  return search;
}
