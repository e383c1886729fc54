import type { ClassifiedPorts, Colouring } from "./colouring.js";
import { NO_LETTER, OTHER_LETTER, type PortLayers } from "./port-layers.js";
import { YEAR_CLASSES } from "./year-classes.js";

const ASSIGNED = 0;

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The classes of each colouring, in the legend's order, and which of them a port is of. What is no assignment comes last. */
const COLOURING_RULES: Readonly<Record<Colouring, ColouringRule>> = {
  status: {
    labels: ["Assigned", "Reserved", "Unassigned", "Dynamic"],
    classify: ({ statuses }, port) => statuses[port] ?? 0,
  },
  letter: {
    labels: [...LETTERS, "Other", "None named", "Not assigned"],
    classify: ({ statuses, letters }, port) => {
      if (statuses[port] !== ASSIGNED) return OTHER_LETTER + 1;
      return letters[port] === NO_LETTER ? OTHER_LETTER : (letters[port] ?? 0) - 1;
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
