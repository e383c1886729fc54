import { assignments } from "@ianakit/registry/details";
import { listServiceTypes } from "../../registry/list-service-types.js";
import { sitePath } from "../../routing/route.js";
import type { Page } from "../load-page.js";
import { makeNotFoundPage } from "../not-found/not-found-page.js";
import { groupByLetter, groupByService, type TypedService } from "./group-service-types.js";
import { ServiceTypeFinder } from "./service-type-finder.js";
import { ServiceTypeTable } from "./service-type-table.js";

let services: readonly TypedService[] | undefined;

/** All DNS-SD service types by name, so that the browser's own search finds them; or those of one letter with their details. */
export function makeDnsSdPage(letter: string | undefined): Page {
  services ??= groupByService(listServiceTypes(), describeServices());
  const letters = groupByLetter(services);
  const shown = letter === undefined ? services : letters.get(letter);
  if (shown === undefined) return makeNotFoundPage("");
  const count = shown.reduce((sum, { types }) => sum + types.length, 0);
  const ofLetter = letter === undefined ? "" : `: ${letter.toUpperCase()}`;
  return {
    title: `DNS-SD service types${ofLetter} · ianakit`,
    description: `${count} DNS-SD service types of the IANA registry with their TXT keys${ofLetter}.`,
    content: (
      <div class="page">
        <h1>DNS-SD service types{ofLetter}</h1>
        <p class="lead">
          What devices announce by mDNS, Bonjour or Avahi (RFC 6763), with the keys of their TXT records as
          the registry notes them.
        </p>
        <nav class="letters" aria-label="By letter">
          {[...letters.keys()].map((each) => (
            <a
              key={each}
              href={sitePath(`/dns-sd/${each}`)}
              aria-current={each === letter ? "page" : undefined}
            >
              {each.toUpperCase()}
            </a>
          ))}
          {letter !== undefined && <a href={sitePath("/dns-sd")}>All</a>}
        </nav>
        {letter === undefined ? (
          <ServiceTypeFinder services={services} />
        ) : (
          <ServiceTypeTable services={shown} />
        )}
      </div>
    ),
  };
}

/** The first line that the registry says of a service, by its name in lower case. */
function describeServices(): ReadonlyMap<string, string> {
  const descriptions = new Map<string, string>();
  for (const { serviceName, description } of assignments()) {
    const name = serviceName.toLowerCase();
    if (!descriptions.get(name)) descriptions.set(name, description.split("\n")[0] ?? "");
  }
  return descriptions;
}
