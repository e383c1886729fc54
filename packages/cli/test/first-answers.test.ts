import { afterEach, expect, it, vi } from "vitest";
import { HELD_ANSWERS, MOST_OTHER_ANSWERS } from "../../registry/test/resolve/first-answers.js";
import { lookUp } from "../src/commands/look-up.js";
import { search } from "../src/commands/search.js";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a command prints as JSON, in this process: a start of Node for each query takes longer than all answers. */
function capture(run: () => unknown) {
  const printed: string[] = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => printed.push(text));
  run();
  vi.restoreAllMocks();
  return JSON.parse(printed.join("\n"));
}

interface Printed {
  readonly serviceName?: string;
  readonly product?: string;
  /** Of a look-up one range, of a search `5432/tcp`. */
  readonly ports: { readonly first: number } | readonly string[] | null;
  readonly transport?: string | null;
}

function describeFirst({ serviceName, product, ports, transport }: Printed, expected: string): string {
  const [place = "", ...title] = expected.split(" ");
  const [own = "-"] = Array.isArray(ports)
    ? ports
    : [`${(ports as { first: number } | null)?.first}/${transport}`];
  const port = own.replace(/-\d+(?=\/)/, "");
  const name = product === undefined ? serviceName : `not IANA's: ${product}`;
  return [place.includes("/") ? port : port.split("/")[0], ...(title.length === 0 ? [] : [name])].join(" ");
}

/** Each query of the table, what it should find first, and what the search finds. */
const searched = HELD_ANSWERS.map(([query, expected]) => {
  // The first answer takes a fraction of the time of all; several are asked for where several are expected.
  const limit = expected.includes(",") ? 5 : 1;
  return [query, expected, capture(() => search(query, { json: true, limit })).results ?? []] as const;
});

it("the command line's search has every expected first answer of the resolver's table", () => {
  const wrong = searched.flatMap(([query, expected, results]) => {
    const ports = results.map(({ ports: each }: Printed) => (each as { first?: number } | null)?.first);
    const got = expected.includes(",")
      ? [...new Set(ports)].join(",")
      : results.length === 0
        ? "nothing"
        : describeFirst(results[0], expected);
    return got === expected ? [] : [`${JSON.stringify(query)}: ${got}, not ${expected}`];
  });
  const share = (HELD_ANSWERS.length - wrong.length) / HELD_ANSWERS.length;
  console.log(`search: ${(share * 100).toFixed(1)} % of ${HELD_ANSWERS.length} first answers are right`);
  expect(wrong.slice(MOST_OTHER_ANSWERS)).toEqual([]);
});

it("a look-up has them too, of whatever is called exactly so", () => {
  const exact = searched.filter(
    ([, , [first]]) =>
      first?.matchedBy === undefined || ["name", "nickname", "common use"].includes(first.matchedBy),
  );
  const wrong = exact.flatMap(([query, expected]) => {
    const { results, commonUses } = capture(() => lookUp([query], { json: true }));
    const ports = results.map(({ ports: each }: Printed) => (each as { first?: number } | null)?.first);
    const [use] = commonUses;
    const got = expected.includes(",")
      ? [...new Set(ports)].join(",")
      : describeFirst(results[0] ?? { ...use, ports: [`${use?.port}/${use?.transport}`] }, expected);
    return got === expected ? [] : [`${JSON.stringify(query)}: ${got}, not ${expected}`];
  });
  console.log(`look-up: ${exact.length - wrong.length} of ${exact.length} first answers are right`);
  expect(wrong.slice(MOST_OTHER_ANSWERS)).toEqual([]);
  expect(exact.length).toBeGreaterThan(200);
});
