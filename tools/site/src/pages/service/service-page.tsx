import { aliasesOf, getPort } from "@ianakit/registry";
import { type AssignmentDetails, findByName } from "@ianakit/registry/details";
import { groupBy } from "@ianakit/registry/model";
import type { VNode } from "preact";
import { type Line, listConstantLines, listEnumLines } from "../../code/constant-lines.js";
import { CopyLine } from "../../code/copy-line.js";
import { listNicknames } from "../../registry/list-nicknames.js";
import { listServiceTypes, type ServiceType } from "../../registry/list-service-types.js";
import { Nicknames } from "../../registry/nicknames.js";
import { servicePath, sitePath } from "../../routing/route.js";
import type { Page } from "../load-page.js";
import { makeNotFoundPage } from "../not-found/not-found-page.js";
import { ServiceAssignments } from "./service-assignments.js";

/** Every assignment of a service name, and how to use it. */
export function makeServicePage(wanted: string): Page {
  const assignments = findByName(wanted).filter(
    ({ serviceName }) => serviceName.toLowerCase() === wanted.toLowerCase(),
  );
  const [first] = assignments;
  if (first === undefined) return makeNotFoundPage(wanted);
  const { serviceName } = first;
  const description = describe(assignments);
  return {
    title: `${serviceName} · ianakit`,
    description: `The service ${serviceName}: ${description}`,
    content: (
      <div class="page">
        <h1>{serviceName}</h1>
        <p class="lead">{description}</p>
        <ServiceNames
          aliases={first.aliasOf === undefined ? aliasesOf(serviceName) : []}
          nicknames={listNicknames(serviceName)}
          replacement={first.aliasOf}
        />
        <ServiceAssignments assignments={assignments} lead={description} />
        <ServiceUse assignments={assignments} />
        <ServiceTypes serviceName={serviceName} />
      </div>
    ),
  };
}

/** The first description that is not empty, or a sentence that there is none. */
function describe(assignments: readonly AssignmentDetails[]): string {
  const text = assignments.map(({ description }) => description.trim()).find((each) => each !== "");
  return text?.split("\n")[0] ?? "Registered without a description.";
}

interface ServiceNamesProps {
  readonly aliases: readonly string[];
  readonly nicknames: readonly string[];
  /** The name that replaced this one, if this one is historic. */
  readonly replacement: string | undefined;
}

/** What else the service is called, and by whom. */
function ServiceNames({ aliases, nicknames, replacement }: ServiceNamesProps): VNode {
  return (
    <ul class="names">
      {replacement !== undefined && (
        <li>
          A historic name of <a href={servicePath(replacement)}>{replacement}</a>: use that one.
        </li>
      )}
      {aliases.length > 0 && (
        <li>
          Historic {aliases.length === 1 ? "name" : "names"}:{" "}
          {aliases.map((alias, at) => (
            <>
              {at > 0 && ", "}
              <a href={servicePath(alias)}>{alias}</a>
            </>
          ))}
        </li>
      )}
      {nicknames.length > 0 && (
        <li>
          <Nicknames nicknames={nicknames} />
        </li>
      )}
    </ul>
  );
}

let types: ReadonlyMap<string, readonly ServiceType[]> | undefined;

/** The service's DNS-SD service types, if it has any. */
function ServiceTypes({ serviceName }: { readonly serviceName: string }): VNode | null {
  types ??= groupBy(listServiceTypes(), (each) => each.serviceName);
  const own = types.get(serviceName.toLowerCase());
  if (own === undefined) return null;
  return (
    <section class="card">
      <h2>DNS-SD service {own.length === 1 ? "type" : "types"}</h2>
      <p>
        As devices announce it by mDNS (RFC 6763): <a href={sitePath("/dns-sd")}>all service types</a>.
      </p>
      <ul class="copy-lines">
        {own.map(({ type, identifier }) => (
          <CopyLine key={type} label={type} code={`import { ${identifier} } from "@ianakit/dns-sd";`} />
        ))}
      </ul>
    </section>
  );
}

/** How to use the service's port in a program and look it up in a terminal. */
function ServiceUse({ assignments }: { readonly assignments: readonly AssignmentDetails[] }): VNode {
  return (
    <section class="card">
      <h2>Use it</h2>
      <ul class="copy-lines">
        {listLines(assignments).map((line) => (
          <CopyLine key={line.code} {...line} />
        ))}
      </ul>
    </section>
  );
}

function listLines(assignments: readonly AssignmentDetails[]): readonly Line[] {
  const [first] = assignments;
  const name = first?.serviceName ?? "";
  const transport = assignments.find(({ ports }) => ports !== undefined)?.transport;
  const isPortKnown = transport !== undefined && getPort(name, transport) !== undefined;
  const lookUp = isPortKnown
    ? `import { getPort } from "@ianakit/registry";\ngetPort(${JSON.stringify(name)}, "${transport}");`
    : `import { findByName } from "@ianakit/registry";\nfindByName(${JSON.stringify(name)});`;
  return [
    ...listConstantLines(assignments),
    ...listEnumLines(assignments),
    { label: "Look-up", code: lookUp },
    { label: "Terminal", code: `npx ianakit ${quoteArgument(name)}` },
  ];
}

/** Quotes historic names with characters that are special in a shell, such as `sql*net`. */
function quoteArgument(name: string): string {
  return /^[\w./+-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
