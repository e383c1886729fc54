import type { ComponentChildren, VNode } from "preact";
import { formatPorts, formatTransports, StatusMark } from "../../registry/marks.js";
import { portPath, servicePath, sitePath } from "../../routing/route.js";
import type {
  ApiResult,
  PortResult,
  SearchResult,
  ServiceResult,
  StretchResult,
  UseResult,
} from "../engine/search-result.js";

/** A result as one link. */
export function ResultItem({ result }: { readonly result: SearchResult }): VNode {
  switch (result.kind) {
    case "service":
      return <ServiceItem {...result} />;
    case "use":
      return <UseItem {...result} />;
    case "port":
      return <PortItem {...result} />;
    case "api":
      return <ApiItem {...result} />;
    case "stretch":
      return <StretchItem {...result} />;
  }
}

const MOST_PORTS = 3;

function ServiceItem({ serviceName, description, ports, nicknames, aliases }: ServiceResult): VNode {
  const groups = groupPorts(ports);
  return (
    <Item href={servicePath(serviceName)} name={serviceName}>
      <span class="result-ports">
        {groups.slice(0, MOST_PORTS).map(({ range, transports }) => (
          <span key={range}>
            <b class="number">{range}</b> {transports.join(" ")}
          </span>
        ))}
        {groups.length > MOST_PORTS && <span>and {groups.length - MOST_PORTS} more</span>}
        {groups.length === 0 && <span>no port</span>}
      </span>
      <span class="result-text">
        {description}
        {aliases.length > 0 && <small>Historic name: {aliases.join(", ")}.</small>}
        {nicknames.length > 0 && <small>{nameNicknames(nicknames)}</small>}
      </span>
    </Item>
  );
}

const MOST_NICKNAMES = 3;

function nameNicknames(nicknames: readonly string[]): string {
  const shortestFirst = nicknames.toSorted((left, right) => left.length - right.length);
  const shown = shortestFirst.slice(0, MOST_NICKNAMES).join(", ");
  const more = nicknames.length - MOST_NICKNAMES;
  return `Our ${nicknames.length === 1 ? "nickname" : "nicknames"}: ${shown}${more > 0 ? ` and ${more} more` : ""}.`;
}

/** Each one is labelled, so that nobody takes it for IANA's information. */
function UseItem({ port, transport, product, use, source }: UseResult): VNode {
  return (
    <Item href={portPath(port)} name={product}>
      <span class="result-ports">
        <span>
          <b class="number">{port}</b> {transport}
        </span>
      </span>
      <span class="result-text">
        <span class="muted">Commonly seen, not IANA’s:</span> {use} (<a href={source}>source</a>)
      </span>
    </Item>
  );
}

function PortItem({ port, portClass, statuses }: PortResult): VNode {
  return (
    <Item href={portPath(port)} name={`Port ${port}`}>
      <span class="result-ports">{portClass} port</span>
      <span class="result-text statuses-in-line">
        {statuses.map(({ transport, status }) => (
          <span key={transport}>
            {transport.toUpperCase()} <StatusMark status={status} />
          </span>
        ))}
      </span>
    </Item>
  );
}

function StretchItem({ first, last, transports, status, portClass, remark }: StretchResult): VNode {
  return (
    <Item
      href={portPath(first)}
      name={`${first === last ? "Port" : "Ports"} ${formatPorts({ first, last })}`}
    >
      <span class="result-ports">
        {portClass} {first === last ? "port" : "ports"}
      </span>
      <span class="result-text">
        <StatusMark status={status} /> {formatTransports(transports)}
        {remark !== "" && <span class="muted"> {remark}</span>}
      </span>
    </Item>
  );
}

function ApiItem({ name, what, summary, entryPoint, slug }: ApiResult): VNode {
  return (
    <Item href={`${sitePath(`/api/${slug}`)}#${name}`} name={name}>
      <span class="result-ports">
        {what} of {entryPoint}
      </span>
      <span class="result-text">{summary}</span>
    </Item>
  );
}

interface ItemProps {
  readonly href: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

function Item({ href, name, children }: ItemProps): VNode {
  return (
    <li class="result">
      <a href={href} data-result>
        {name}
      </a>
      {children}
    </li>
  );
}

/** A range and the transport protocols that it is assigned over. */
interface PortGroup {
  readonly range: string;
  readonly transports: readonly string[];
}

/** `443/tcp`, `443/udp` to 443 over both, in their order. */
function groupPorts(ports: readonly string[]): readonly PortGroup[] {
  const groups = new Map<string, string[]>();
  for (const port of ports) {
    const [range = "", transport = ""] = port.split("/");
    const known = groups.get(range);
    if (known === undefined) groups.set(range, [transport]);
    else if (!known.includes(transport)) known.push(transport);
  }
  return [...groups].map(([range, transports]) => ({ range: range.replace("-", "–"), transports }));
}
