import type { VNode } from "preact";
import type { Page } from "../pages/load-page.js";
import type { Registrations } from "../registrations/count-registrations.js";
import { RegistrationsSection } from "../registrations/registrations-section.js";
import type { Changes } from "./changes.js";
import { MonthsSection } from "./months-section.js";
import { UpdateSection } from "./update-section.js";
import "./changes.css";

/** What changed in the registry: in the last update, lately, and over the years. */
export async function makeChangesPage(): Promise<Page> {
  const [{ default: changes }, { default: registrations }] = await Promise.all([
    import("virtual:changes"),
    import("virtual:registrations"),
  ]);
  return {
    title: "What changed · ianakit",
    description:
      "What the last update of the IANA port number registry changed, and its registrations a year.",
    content: <ChangesPage changes={changes} registrations={registrations} />,
  };
}

export interface ChangesPageProps {
  readonly changes: Changes;
  readonly registrations: Registrations;
}

export function ChangesPage({ changes, registrations }: ChangesPageProps): VNode {
  const { date, update, months } = changes;
  return (
    <div class="page changes">
      <h1>What changed</h1>
      <p class="lead">
        The registry grows by a few assignments a month.
        {date !== undefined && (
          <>
            {" "}
            This is the registry as of <time dateTime={date}>{date}</time>.
          </>
        )}
      </p>
      <UpdateSection update={update} />
      <RegistrationsSection {...registrations} />
      <MonthsSection months={months} />
    </div>
  );
}
