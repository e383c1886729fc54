import type { VNode } from "preact";
import { servicePath } from "../routing/route.js";
import type { DatedChange, Month } from "./changes.js";

const MONTH_NAME = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

/** The newest registrations and modifications that the registry dates, by month. */
export function MonthsSection({ months }: { readonly months: readonly Month[] }): VNode {
  return (
    <section aria-labelledby="months">
      <h2 id="months">Newest registrations and modifications</h2>
      <p class="note">
        By the dates that the registry itself gives, in the last {months.length} months that have any.
      </p>
      <ol class="months">
        {months.map(({ month, changes }) => (
          <li key={month}>
            <h3>
              <time dateTime={month}>{MONTH_NAME.format(new Date(month))}</time>
            </h3>
            <ul>
              {changes.map((change) => (
                <li key={`${change.serviceName} ${change.place} ${change.kind} ${change.date}`}>
                  <ChangeLine {...change} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ChangeLine({ kind, date, serviceName, place, description }: DatedChange): VNode {
  const isNews = description.toLowerCase() !== serviceName.toLowerCase();
  return (
    <>
      <a href={servicePath(serviceName)}>{serviceName}</a>{" "}
      {place !== "" && <span class="place">{place}</span>} <span class={`kind ${kind}`}>{kind}</span>{" "}
      {date.length > "2025-09".length && <time dateTime={date}>{date}</time>}
      {isNews && <span class="change-text">{description}</span>}
    </>
  );
}
