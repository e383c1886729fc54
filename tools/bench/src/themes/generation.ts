import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { mapValues, median, takeRounds, takeTurns } from "../measure/take-turns.js";
import type { Generation } from "../programs/generate.js";
import type { Row, Theme } from "../report/row.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const program = fileURLToPath(new URL("../programs/generate.js", import.meta.url));
const generator = fileURLToPath(new URL("../../../generator/dist/commands/main.js", import.meta.url));
const COPIES = ["1", "2", "4", "8"] as const;
const STAGES = ["csv", "rows", "assignments", "registry", "identifiers", "api", "render", "all"] as const;
const ROUNDS = 3;

/** The generator, stage by stage, on growing numbers of rows. */
export const generationTheme: Theme = {
  title: "Generation",
  about:
    "The pipeline's stages, cold, in a process of their own, on the registry once, twice, four and eight times, each copy under other names at the same ports; the last column says how often the time of one copy went into that of eight. The limit is the same text put together from parts that are already there. No peer generates more than one file.",
  groups: [
    { name: "stages", measure: measureStages },
    { name: "command", measure: measureCommand },
  ],
};

async function measureStages(): Promise<readonly Row[]> {
  const rounds = await takeRounds(
    Object.fromEntries(COPIES.map((copies) => [copies, () => generate(copies)])) as Record<
      (typeof COPIES)[number],
      () => Generation
    >,
    ROUNDS,
    0,
  );
  const read = (pick: (generation: Generation) => number | undefined) =>
    mapValues(rounds, (generations) =>
      median(generations.map((generation) => pick(generation) ?? Number.NaN)),
    );
  const floor = read(({ milliseconds }) => milliseconds["concatenation"])[1];
  const stages = STAGES.map((stage) => ({
    ...describe(
      stage,
      "ms",
      read(({ milliseconds }) => milliseconds[stage]),
    ),
    ...(stage === "all" ? { limit: { name: "concatenation", figure: floor } } : {}),
  }));
  return [
    ...stages,
    describe(
      "memory, at most",
      "MB",
      read(({ peakMemory }) => peakMemory),
    ),
  ];
}

function generate(copies: string): Generation {
  return JSON.parse(execFileSync(process.execPath, [program, copies], { encoding: "utf8" })) as Generation;
}

function describe(
  what: string,
  unit: string,
  figures: Readonly<Record<(typeof COPIES)[number], number>>,
): Row {
  const [once, twice, four, eight] = COPIES.map((copies) => figures[copies]) as [
    number,
    number,
    number,
    number,
  ];
  return {
    what,
    unit,
    ours: once,
    also: {
      "2x": { figure: twice, unit },
      "4x": { figure: four, unit },
      "8x": { figure: eight, unit },
      "8x / 1x": { figure: eight / once, unit: "" },
    },
  };
}

async function measureCommand(): Promise<readonly Row[]> {
  const time = (options: readonly string[]) => () => {
    const start = performance.now();
    execFileSync(process.execPath, options, { cwd: root, stdio: "ignore" });
    return performance.now() - start;
  };
  const times = await takeTurns({ generate: time([generator]), nothing: time(["-e", "0"]) }, ROUNDS);
  return [
    {
      what: "the command, reading and writing with it",
      unit: "ms",
      ours: times.generate,
      limit: { name: "node -e 0", figure: times.nothing },
      also: {},
    },
  ];
}
