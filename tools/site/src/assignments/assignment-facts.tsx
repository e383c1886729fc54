import type { AssignmentDetails, Reference, TxtNote } from "@ianakit/registry/details";
import type { ComponentChildren, VNode } from "preact";
import { servicePath } from "../routing/route.js";

/** The other columns of an assignment, after name, port and description; contacts are left out because they are people. */
export function AssignmentFacts({ assignment }: { readonly assignment: AssignmentDetails }): VNode | null {
  const facts = listFacts(assignment).filter(([, value]) => value !== undefined);
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function listFacts(
  assignment: AssignmentDetails,
): readonly (readonly [string, ComponentChildren | undefined])[] {
  const { aliasOf, duplicateOf, unauthorizedUse, references, serviceCode, notes, txt } = assignment;
  return [
    ["Historic name of", aliasOf && <ServiceLink name={aliasOf} />],
    ["Duplicate of", duplicateOf && <ServiceLink name={duplicateOf} />],
    ["Unauthorized use", unauthorizedUse && <span class="warning">{unauthorizedUse}</span>],
    ["References", references.length === 0 ? undefined : <ReferenceList references={references} />],
    ["Registered", toTime(assignment.registrationDate)],
    ["Modified", toTime(assignment.modificationDate)],
    ["DCCP service code", serviceCode === undefined ? undefined : <code>{serviceCode}</code>],
    ["TXT keys", txt && <TxtKeys txt={txt} />],
    // Notes that only list TXT keys are shown with the keys.
    ["Notes", isOnlyTxt(notes, txt?.note) ? undefined : <Prose text={notes} />],
  ];
}

/** Joins the lines of a paragraph: the registry breaks them at any width, and ends a paragraph with a blank line. */
function Prose({ text }: { readonly text: string }): VNode {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim().replace(/\s+/g, " "));
  return (
    <>
      {paragraphs.filter(Boolean).map((paragraph) => (
        <p class="as-written" key={paragraph}>
          {paragraph}
        </p>
      ))}
    </>
  );
}

function ServiceLink({ name }: { readonly name: string }): VNode {
  return <a href={servicePath(name)}>{name}</a>;
}

function toTime(date: string | undefined): VNode | undefined {
  return date === undefined ? undefined : <time>{date}</time>;
}

function isOnlyTxt(notes: string, txtNote: string | undefined): boolean {
  const rest = txtNote === undefined ? notes : notes.replace(txtNote, "");
  return /^[\s.]*(?:defined\s+txt\s+keys?:?)?[\s.]*$/i.test(rest);
}

/** The references of an assignment, as links where they have an address. */
function ReferenceList({ references }: { readonly references: readonly Reference[] }): VNode {
  return (
    <ul class="inline-list">
      {references.map((reference) => (
        <li key={JSON.stringify(reference)}>
          {reference.kind !== "text" && isWebAddress(reference.url) ? (
            <a href={reference.url}>{nameOf(reference)}</a>
          ) : (
            nameOf(reference)
          )}
        </li>
      ))}
    </ul>
  );
}

function nameOf(reference: Reference): string {
  switch (reference.kind) {
    case "rfc":
      return `RFC ${reference.number}${reference.section === undefined ? "" : `, section ${reference.section}`}`;
    case "draft":
      return reference.name;
    case "url":
      return reference.url;
    case "text":
      return reference.text;
  }
}

const MEANINGS = {
  none: "The service defines no keys.",
  proprietary: "The keys are not public.",
  "undefined-yet": "The keys are still to be defined.",
  reference: "A document or a page defines the keys.",
  unparsed: "Prose, as registered.",
} as const satisfies Record<Exclude<TxtNote["kind"], "keys">, string>;

/** The TXT keys of a service, and the note that they were read from. */
export function TxtKeys({ txt }: { readonly txt: TxtNote }): VNode {
  return (
    <>
      {txt.kind === "keys" ? (
        <ul class="inline-list keys">
          {[...new Set(txt.keys)].map((key) => (
            <li key={key}>
              <code>{key}</code>
            </li>
          ))}
        </ul>
      ) : (
        <p>{MEANINGS[txt.kind]}</p>
      )}
      <Prose text={txt.note} />
    </>
  );
}

/** Only these addresses become links, because anybody can have text put into the registry. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
