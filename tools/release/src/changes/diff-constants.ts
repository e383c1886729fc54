import type {
  ConstantFacts,
  PortConstant,
  ServiceCodeConstant,
  ServiceTypeConstant,
} from "@ianakit/generator";
import { listColumns, type PackageChange } from "./package-change.js";

type Constant = PortConstant | ServiceTypeConstant | ServiceCodeConstant;

const FACT_WORDS = {
  serviceName: "service name",
  ports: "ports",
  description: "description",
  references: "references",
  isUnauthorizedUseReported: "unauthorized use",
  historicNames: "historic names",
  duplicateOf: "duplicate",
  namesNoTransport: "transport",
} as const satisfies Record<keyof ConstantFacts, string>;

type DiffPart = (before: Constant, after: Constant) => readonly PackageChange[];

/** What a difference in each part of a constant is; a part without a rule does not compile. */
const PART_RULES = {
  // Two versions of a constant are matched by it.
  identifier: () => [],
  value: (before, after) => {
    if (before.value === after.value) return [];
    return [
      {
        bump: "major",
        section: "Changed",
        cells: [after.identifier, `${before.value}`, `is ${after.value} now`],
      },
    ];
  },
  deprecation: diffDeprecation,
  facts: (before, after) => {
    // A new tombstone has lost its documentation too: its deprecation says so already.
    if ((before.deprecation === undefined) !== (after.deprecation === undefined)) return [];
    const columns = listColumns(before.facts, after.facts, FACT_WORDS);
    if (columns.length === 0) return [];
    const words = columns.map((column) => FACT_WORDS[column]).join(", ");
    return [{ bump: "patch", section: "Documentation", cells: [...nameConstant(after), words] }];
  },
  isLastOfRange: () => [],
} satisfies Record<keyof PortConstant, DiffPart>;

/** What differs between the constants of two versions of a package. */
export function diffConstants(
  before: readonly Constant[],
  after: readonly Constant[],
): readonly PackageChange[] {
  const known = new Map(before.map((constant) => [constant.identifier, constant]));
  const kept = new Set(after.map(({ identifier }) => identifier));
  const gone = before.filter(({ identifier }) => !kept.has(identifier));
  return [
    ...gone.map(
      (constant): PackageChange => ({ bump: "major", section: "Removed", cells: nameConstant(constant) }),
    ),
    ...after.flatMap((constant) => {
      const old = known.get(constant.identifier);
      return old === undefined
        ? [describeAddition(constant)]
        : Object.values(PART_RULES).flatMap((rule: DiffPart) => rule(old, constant));
    }),
  ];
}

function diffDeprecation(before: Constant, after: Constant): readonly PackageChange[] {
  const [was, is] = [before.deprecation, after.deprecation];
  const cells = nameConstant(after);
  if (was === undefined && is !== undefined) {
    return [
      {
        bump: "minor",
        section: "Deprecated",
        cells: [...cells, is.replacedBy === undefined ? "" : `use ${is.replacedBy}`],
      },
    ];
  }
  if (was !== undefined && is === undefined)
    return [{ bump: "minor", section: "Changed", cells: [...cells, "is back in the registry"] }];
  const isSame = was?.withdrawnBy === is?.withdrawnBy && was?.replacedBy === is?.replacedBy;
  return isSame ? [] : [{ bump: "patch", section: "Documentation", cells: [...cells, "successor"] }];
}

function describeAddition(constant: Constant): PackageChange {
  return { bump: "minor", section: "Added", cells: [...nameConstant(constant), constant.facts.description] };
}

function nameConstant({ identifier, value }: Constant): [string, string] {
  return [identifier, `${value}`];
}
