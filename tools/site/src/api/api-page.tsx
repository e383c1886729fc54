import reference from "virtual:api";
import type { ComponentChildren, VNode } from "preact";
import type { Page } from "../pages/load-page.js";
import { makeNotFoundPage } from "../pages/not-found/not-found-page.js";
import { sitePath } from "../routing/route.js";
import { apiPath, Html } from "./api-text.js";
import { ConstantsSection } from "./constants-section.js";
import type { EntryPoint, PackageReference, SymbolPlace } from "./reference.js";
import { SymbolSection } from "./symbol-section.js";
import "./api.css";

/** The packages and their entry points; or one of these with all that it exports. */
export function makeApiPage(slug: string): Page {
  if (slug === "") return makeIndexPage();
  const own = reference.packages.find((each) => slug === each.slug || slug.startsWith(`${each.slug}/`));
  const entryPoint = own?.entryPoints.find((each) => each.slug === slug);
  if (own === undefined || (entryPoint === undefined && slug !== own.slug))
    return makeNotFoundPage(slug.split("/").at(-1) ?? "");
  const name = entryPoint?.name ?? own.name;
  return {
    title: `${name} · ianakit`,
    description: `API reference of ${name}: ${own.description}`,
    content: (
      <div class="page api">
        <p class="api-trail">
          <a href={sitePath("/api")}>API reference</a>
        </p>
        <h1>{breakAtSlashes(name)}</h1>
        <Lead own={own} entryPoint={entryPoint} />
        <EntryPoints own={own} slug={slug} />
        {entryPoint !== undefined && <Exports own={own} entryPoint={entryPoint} />}
        {slug === own.slug && <Readme html={own.readme} />}
      </div>
    ),
  };
}

/** A name that may wrap after a slash, but not within a word. */
function breakAtSlashes(name: string): ComponentChildren {
  return name.split("/").flatMap((part, at) => (at === 0 ? [part] : ["/", <wbr key={part} />, part]));
}

function makeIndexPage(): Page {
  return {
    title: "API reference · ianakit",
    description: "Every function, type and constant of the ianakit packages, with examples.",
    content: (
      <div class="page api">
        <h1>API reference</h1>
        <p class="lead">
          What each package exports, from its declarations. The search finds every name. What it costs stands
          among the <a href={sitePath("/figures")}>figures</a>.
        </p>
        {reference.packages.map((own) => (
          <section key={own.slug} class="api-package">
            <h2>
              <a href={apiPath(own.slug)}>{own.name}</a>
            </h2>
            <p>{own.description}</p>
            <EntryPoints own={own} slug="" />
          </section>
        ))}
      </div>
    ),
  };
}

interface OwnProps {
  readonly own: PackageReference;
  readonly entryPoint: EntryPoint | undefined;
}

function Lead({ own, entryPoint }: OwnProps): VNode {
  if (entryPoint === undefined || entryPoint.slug === own.slug) return <p class="lead">{own.description}</p>;
  return <Html class="lead" html={entryPoint.summary} />;
}

/** The entry points of a package; the current one is marked. */
function EntryPoints({ own, slug }: { readonly own: PackageReference; readonly slug: string }): VNode | null {
  if (own.entryPoints.length === 0) return null;
  return (
    <ul class="entry-points" aria-label={`Entry points of ${own.name}`}>
      {own.entryPoints.map((each) => (
        <li key={each.slug}>
          <a href={apiPath(each.slug)} aria-current={each.slug === slug ? "page" : undefined}>
            {each.name}
          </a>
          <Html html={each.summary} />
        </li>
      ))}
    </ul>
  );
}

function Exports({
  own,
  entryPoint,
}: {
  readonly own: PackageReference;
  readonly entryPoint: EntryPoint;
}): VNode {
  const { symbols, reexports, constants, slug } = entryPoint;
  const places = placeSymbols(own, entryPoint);
  return (
    <>
      {symbols.length + reexports.length > 1 && (
        <nav class="api-names" aria-label="Exports">
          {[...symbols.map(({ name }) => ({ name, slug })), ...reexports].map((place) => (
            <a key={place.name} href={placeOf(place, slug)}>
              {place.name}
            </a>
          ))}
        </nav>
      )}
      {constants !== undefined && <ConstantsSection {...constants} />}
      {symbols.map((symbol) => (
        <SymbolSection key={symbol.name} symbol={symbol} places={places} />
      ))}
    </>
  );
}

function placeOf(place: SymbolPlace, slug: string): string {
  return `${place.slug === slug ? "" : apiPath(place.slug)}#${place.name}`;
}

/** Where the names that an entry point mentions are described: on its own page, on that of a module it re-exports, or elsewhere in its package. */
function placeSymbols(
  own: PackageReference,
  { slug, symbols, reexports }: EntryPoint,
): ReadonlyMap<string, string> {
  const others = own.entryPoints.flatMap((each) =>
    each.symbols.map(({ name }) => ({ name, slug: each.slug })),
  );
  const all = [...others, ...reexports, ...symbols.map(({ name }) => ({ name, slug }))];
  return new Map(all.map((place) => [place.name, placeOf(place, slug)]));
}

function Readme({ html }: { readonly html: string }): VNode {
  return (
    <section class="api-readme">
      <h2>README</h2>
      <Html html={html.replace(/(<\/?h)([2-5])/g, (_, tag, level) => tag + (Number(level) + 1))} />
    </section>
  );
}
