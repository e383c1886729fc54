import type { VNode } from "preact";
import type { Registrations } from "./count-registrations.js";
import { RegistrationsChart } from "./registrations-chart.js";

/** Registrations a year: the chart, its numbers, and what they leave out. */
export function RegistrationsSection({ years, undated, knownGaps }: Registrations): VNode {
  const dated = years.reduce((sum, { withPort, withoutPort }) => sum + withPort + withoutPort, 0);
  return (
    <section aria-labelledby="registrations">
      <h2 id="registrations">Registrations a year</h2>
      <p class="note">
        A service name at a port counts once, whatever its transport protocols, in the year of its first
        registration date. {dated.toLocaleString("en")} have one; {undated.toLocaleString("en")} have none and
        are not drawn. The last bar is {years.at(-1)?.year}: the newest date that this snapshot of the
        registry holds.
      </p>
      <RegistrationsChart years={years} />
      <RegistrationsTable years={years} />
      {knownGaps.length > 0 && (
        <p class="note">This snapshot of the registry is not complete: {knownGaps.join("; ")}.</p>
      )}
    </section>
  );
}

/** The chart's numbers, for who would rather read them. */
function RegistrationsTable({ years }: Pick<Registrations, "years">): VNode {
  return (
    <details class="registrations-table">
      <summary>The numbers as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">With a port</th>
            <th scope="col">A name alone</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, withPort, withoutPort }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{withPort}</td>
              <td>{withoutPort}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
