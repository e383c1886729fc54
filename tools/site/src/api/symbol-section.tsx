import type { ComponentChildren, VNode } from "preact";
import { Html } from "./api-text.js";
import type { ApiSymbol } from "./reference.js";

interface SymbolSectionProps {
  readonly symbol: ApiSymbol;
  /** The addresses of the names that a declaration may mention. */
  readonly places: ReadonlyMap<string, string>;
}

/** An export: its declaration, and its comment. */
export function SymbolSection({ symbol, places }: SymbolSectionProps): VNode {
  const { name, kind, declaration, text, parameters, returns, throws, examples, see } = symbol;
  return (
    <section class="card api-symbol" id={name}>
      <h2 class="api-heading">
        <a href={`#${name}`}>{name}</a> <span class="muted">{kind}</span>
      </h2>
      <Declaration text={declaration} name={name} places={places} />
      <Html html={text} />
      {parameters.length + throws.length + see.length > 0 || returns !== "" ? (
        <dl class="facts">
          {parameters.map((parameter) => (
            <Fact key={parameter.name} term={<code>{parameter.name}</code>} texts={[parameter.text]} />
          ))}
          {returns !== "" && <Fact term="Returns" texts={[returns]} />}
          {throws.length > 0 && <Fact term="Throws" texts={throws} />}
          {see.length > 0 && <Fact term="See" texts={see} />}
        </dl>
      ) : null}
      {examples.map((example) => (
        <pre key={example} class="api-code">
          <code>{example}</code>
        </pre>
      ))}
    </section>
  );
}

function Fact({
  term,
  texts,
}: {
  readonly term: ComponentChildren;
  readonly texts: readonly string[];
}): VNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {texts.map((text) => (
          <Html key={text} html={text} />
        ))}
      </dd>
    </div>
  );
}

/** Comments, texts and names. */
const TOKEN = /(\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\.|[^"\\])*"|`[^`]*`|[A-Za-z_$][\w$]*)/;

/** A declaration whose names link to their descriptions. */
function Declaration({
  text,
  name,
  places,
}: { readonly text: string; readonly name: string } & Pick<SymbolSectionProps, "places">): VNode {
  return (
    <pre class="api-code">
      <code>
        {text.split(TOKEN).map((token, at) => {
          const place = places.get(token);
          if (/^\/[/*]/.test(token)) return <i key={at}>{token}</i>;
          if (place === undefined || token === name) return token;
          return (
            <a key={at} href={place}>
              {token}
            </a>
          );
        })}
      </code>
    </pre>
  );
}
