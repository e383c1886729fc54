import type { VNode } from "preact";
import type { Registrations } from "./registrations.js";

/** The chart's numbers, for who would rather read them. */
export function RegistrationsTable({ years }: Pick<Registrations, "years">): VNode {
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
