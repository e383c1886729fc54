import numbers from "virtual:registry-numbers";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { CopyLine } from "../../code/copy-line.js";
import { type Address, currentAddress, onAddressChange } from "../../routing/address.js";
import { sitePath } from "../../routing/route.js";
import { Filters } from "../../search/results/filters.js";
import { Results } from "../../search/results/results.js";
import { formatSearchQuery, isAsking, parseSearchQuery } from "../../search/search-query.js";
import type { Page } from "../load-page.js";
import { HomeMap } from "./home-map.js";

const TITLE = "ianakit: port numbers and service names";

/** The home page, and the results of a search. */
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
    <div class={isAsking(query) ? "page page-of-results" : "page home"}>
      {isAsking(query) ? (
        <>
          <h1>Port numbers and service names</h1>
          <Filters query={query} />
          <Results query={query} />
        </>
      ) : (
        <>
          <div class="welcome">
            <h1>Port numbers and service names</h1>
            <Welcome />
          </div>
          <HomeMap />
          <Install />
          <WaysIn />
        </>
      )}
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

const EXAMPLES = ["443", "https", "6010/tcp", "6000-6063", "remote desktop", "z39.50"] as const;

/** What the site offers, shown until somebody searches. */
function Welcome(): VNode {
  return (
    <>
      <p class="lead">
        IANA has assigned {count(numbers.assignedPorts)} of the 65,536 ports, in {count(numbers.assignments)}{" "}
        assignments to {count(numbers.serviceNames)} service names. Each is here, with the line of TypeScript
        that uses it.
      </p>
      <ul class="examples" aria-label="Examples">
        {EXAMPLES.map((text) => (
          <li key={text}>
            <a href={sitePath("/") + formatSearchQuery({ text })}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function count(value: number): string {
  return value.toLocaleString("en");
}

/** How to install the packages, and where the data comes from. */
function Install(): VNode {
  return (
    <section class="install" aria-label="Install">
      <ul class="copy-lines">
        <CopyLine label="Library" code="npm install @ianakit/tcp" />
        <CopyLine label="Terminal" code="npx ianakit 443" />
      </ul>
      <p class="muted">
        <a href="https://www.npmjs.com/package/@ianakit/registry">npm</a>
        {numbers.source !== undefined && (
          <>
            {" · "}
            <a href={numbers.source}>Source</a>
          </>
        )}
        {" · "}
        <a href="https://www.iana.org/assignments/service-names-port-numbers">The registry at IANA</a>
      </p>
    </section>
  );
}

const WAYS = [
  {
    path: "/ports",
    name: "The port space",
    text: "All 65,536 ports as one picture: zoom in, colour it by year, find a port.",
  },
  {
    path: "/dns-sd",
    name: "DNS-SD service types",
    text: "What devices announce by mDNS and Bonjour, with their TXT keys.",
  },
  {
    path: "/changes",
    name: "What changed",
    text: "What the last update of the registry added, moved and withdrew.",
  },
  {
    path: "/figures",
    name: "Figures",
    text: "What the packages cost in bundles, at start and in compilers, beside others.",
  },
] as const;

/** Links to the other pages. */
function WaysIn(): VNode {
  return (
    <ul class="ways">
      {WAYS.map(({ path, name, text }) => (
        <li key={path}>
          <a href={sitePath(path)}>{name}</a>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
