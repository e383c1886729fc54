import type { AssignmentDetails } from "@ianakit/registry/details";
import type { ComponentChildren, VNode } from "preact";
import { servicePath } from "../routing/paths.js";
import { ReferenceList } from "./reference-list.js";
import { TxtKeys } from "./txt-keys.js";

/** What the registry says of an assignment beyond its name, its port and its description; people are left out. */
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
    // What the notes say of TXT keys alone stands there already.
    ["Notes", isOnlyTxt(notes, txt?.note) ? undefined : <p class="as-written">{notes}</p>],
  ];
}

function ServiceLink({ name }: { readonly name: string }): VNode {
  return <a href={servicePath(name)}>{name}</a>;
}

function toTime(date: string | undefined): VNode | undefined {
  return date === undefined ? undefined : <time dateTime={date}>{date}</time>;
}

function isOnlyTxt(notes: string, txtNote: string | undefined): boolean {
  const rest = txtNote === undefined ? notes : notes.replace(txtNote, "");
  return /^[\s.]*(?:defined\s+txt\s+keys?:?)?[\s.]*$/i.test(rest);
}
