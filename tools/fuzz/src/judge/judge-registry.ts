import type { Script } from "node:vm";
import { listFaultyRows } from "../model/list-faulty-rows.js";
import { type ModelRow, toModelRow } from "../model/model-row.js";
import { printCells } from "../model/print-cells.js";
import { type Cells, readCells } from "../model/read-cells.js";
import { checkConstants } from "./check-constants.js";
import { checkLookUps, type LookUps } from "./check-look-ups.js";
import { checkTypes } from "./check-types.js";
import { checkWords } from "./check-words.js";
import { compileSources } from "./compile-sources.js";
import { type Made, makeSources } from "./make-sources.js";
import { runSources } from "./run-sources.js";
import type { RegistryCase, Verdict } from "./verdict.js";

/** Takes a registry through everything, from text to answers, and compares each with what its rows say. */
export async function judgeRegistry({ csv, before }: RegistryCase, code: Script): Promise<Verdict> {
  const old = before === undefined ? undefined : makeSources(before);
  const released = old?.rules.length === 0 ? old : undefined;
  const made = makeSources(csv, released);
  const cells = readCells(csv);
  const rows = cells?.map(toModelRow) ?? [];
  const isLegal = cells !== undefined && listFaultyRows(rows).size === 0;
  if (made.rules.length > 0) {
    const faults = isLegal ? [`a registry without a fault is refused: ${made.rules.join(", ")}`] : [];
    return { rules: made.rules, faults: [...made.faults, ...faults] };
  }
  const faults = isLegal ? [] : [`a registry with a fault is taken: ${describe(listFaultyRows(rows))}`];
  const gone = released === undefined ? [] : (readCells(before ?? "") ?? []).map(toModelRow);
  return {
    rules: [],
    faults: [
      ...made.faults,
      ...faults,
      ...(await judgeSources(made, rows, gone, code)),
      ...checkOrder(made, cells ?? [], released),
      ...checkKept(made, released),
    ],
  };
}

async function judgeSources(
  made: Made,
  rows: readonly ModelRow[],
  gone: readonly ModelRow[],
  code: Script,
): Promise<readonly string[]> {
  const { faults, sources } = compileSources(made.files);
  if (faults.length > 0) return faults;
  const { exports, functions, sandbox } = await runSources(made.files, code);
  const found = [
    ...checkWords(made.files, rows, gone),
    ...checkConstants(exports, rows, gone),
    ...checkTypes(sources, [...rows, ...gone]),
  ];
  sandbox.watch(
    "a look-up",
    () => void found.push(...checkLookUps(functions as unknown as LookUps, rows, gone.length === 0)),
  );
  return [...sandbox.sideEffects, ...found];
}

/** Identifiers are a function of the set of rows, not of their order. */
function checkOrder(made: Made, cells: readonly Cells[], released: Made | undefined): readonly string[] {
  const turned = makeSources(printCells(cells.toReversed()), released);
  const describeIdentifiers = ({ ledger: { packages, serviceCodes } }: Made) =>
    JSON.stringify(
      Object.entries({ ...packages, serviceCodes }).map(([name, each]) => [
        name,
        Object.entries(each).sort(),
      ]),
    );
  return describeIdentifiers(turned) === describeIdentifiers(made)
    ? []
    : ["the same rows in another order give other identifiers"];
}

/** What was released once keeps its value. */
function checkKept({ ledger }: Made, released: Made | undefined): readonly string[] {
  if (released === undefined) return [];
  return Object.entries(released.ledger.packages).flatMap(([name, identifiers]) => {
    const after: Readonly<Record<string, object>> = ledger.packages[name as keyof typeof ledger.packages];
    const describeValue = (entry: object | undefined) =>
      JSON.stringify([
        Reflect.get(entry ?? {}, "port"),
        Reflect.get(entry ?? {}, "serviceType"),
        Reflect.get(entry ?? {}, "role"),
      ]);
    return Object.entries(identifiers)
      .filter(([identifier, entry]) => describeValue(after[identifier]) !== describeValue(entry))
      .map(([identifier]) => `${name}: ${identifier} has lost its value in an update`);
  });
}

function describe(rows: ReadonlySet<ModelRow>): string {
  return [...rows]
    .map(({ cells }) => JSON.stringify(cells))
    .join(" ")
    .slice(0, 1000);
}
