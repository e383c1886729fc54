import { HAS_RFC, IS_MISUSED, type PortLayers } from "./port-layers.js";

/** What the picture's colours mean. */
export type Colouring = "status" | "record" | "year";

export const COLOURINGS: readonly Colouring[] = ["status", "record", "year"];

/** Ports of one colour, as the legend names them. */
export interface PortClass {
  readonly label: string;
  readonly count: number;
}

/** The classes of a colouring, and the class of each port by port number. */
export interface ClassifiedPorts {
  readonly classOf: Uint8Array;
  readonly classes: readonly PortClass[];
}

/** Years of registration that share a colour: from the first one to that before the next class. */
export const YEAR_CLASSES = [
  { first: 0, label: "to 2002" },
  { first: 2003, label: "2003–2004" },
  { first: 2005, label: "2005–2006" },
  { first: 2007, label: "2007–2008" },
  { first: 2009, label: "2009–2011" },
  { first: 2012, label: "2012–2014" },
  { first: 2015, label: "2015–2019" },
  { first: 2020, label: "2020 on" },
] as const;

const ASSIGNED = 0;

/** The classes of each colouring in the legend's order, those of unassigned ports last, and how to find a port's class. */
const COLOURING_RULES: Readonly<Record<Colouring, ColouringRule>> = {
  status: {
    labels: ["Assigned", "Reserved", "Unassigned", "Dynamic"],
    classify: ({ statuses }, port) => statuses[port] ?? 0,
  },
  record: {
    labels: ["Unauthorized use reported", "RFC named", "No RFC named", "Not assigned"],
    classify: ({ statuses, records }, port) => {
      const record = records[port] ?? 0;
      if ((record & IS_MISUSED) !== 0) return 0;
      if (statuses[port] !== ASSIGNED) return 3;
      return (record & HAS_RFC) !== 0 ? 1 : 2;
    },
  },
  year: {
    labels: [...YEAR_CLASSES.map(({ label }) => label), "No date", "Not assigned"],
    classify: ({ statuses, years }, port) => {
      if (statuses[port] !== ASSIGNED) return YEAR_CLASSES.length + 1;
      return years[port] === 0 ? YEAR_CLASSES.length : findYearClass(years[port] ?? 0);
    },
  },
};

interface ColouringRule {
  readonly labels: readonly string[];
  readonly classify: (layers: PortLayers, port: number) => number;
}

/** Sorts the ports of a transport protocol into the classes of a colouring, and counts them. */
export function classifyPorts(layers: PortLayers, colouring: Colouring): ClassifiedPorts {
  const { labels, classify } = COLOURING_RULES[colouring];
  const classOf = Uint8Array.from(layers.statuses, (_, port) => classify(layers, port));
  const counts = new Array<number>(labels.length).fill(0);
  for (const place of classOf) counts[place] = (counts[place] ?? 0) + 1;
  return { classOf, classes: labels.map((label, place) => ({ label, count: counts[place] ?? 0 })) };
}

function findYearClass(year: number): number {
  return YEAR_CLASSES.findLastIndex(({ first }) => first <= year);
}
