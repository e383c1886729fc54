import { aliasesOf } from "@ianakit/registry";
import { type AssignmentDetails, findByName } from "@ianakit/registry/details";
import { Caveat } from "../../assignments/caveat.js";
import { listNicknames } from "../../registry/list-nicknames.js";
import { makeNotFoundPage } from "../not-found/not-found-page.js";
import type { Page } from "../page.js";
import { ServiceAssignments } from "./service-assignments.js";
import { ServiceNames } from "./service-names.js";
import { ServiceTypes } from "./service-types.js";
import { ServiceUse } from "./service-use.js";

/** Every assignment of a service name, and how to use it. */
export function makeServicePage(wanted: string): Page {
  const assignments = findByName(wanted).filter(
    ({ serviceName }) => serviceName.toLowerCase() === wanted.toLowerCase(),
  );
  const [first] = assignments;
  if (first === undefined) return makeNotFoundPage();
  const { serviceName } = first;
  const description = describe(assignments);
  return {
    title: `${serviceName} · ianakit`,
    description: `The service ${serviceName}: ${description}`,
    content: (
      <div class="page">
        <h1 tabIndex={-1}>{serviceName}</h1>
        <p class="lead">{description}</p>
        <ServiceNames
          aliases={first.aliasOf === undefined ? aliasesOf(serviceName) : []}
          nicknames={listNicknames(serviceName)}
          replacement={first.aliasOf}
        />
        <ServiceAssignments assignments={assignments} />
        <ServiceUse assignments={assignments} />
        <ServiceTypes serviceName={serviceName} />
        <Caveat />
      </div>
    ),
  };
}

/** The first description that there is, else in how many ways the name is registered. */
function describe(assignments: readonly AssignmentDetails[]): string {
  const text = assignments.map(({ description }) => description.trim()).find((each) => each !== "");
  return text?.split("\n")[0] ?? "Registered without a description.";
}
