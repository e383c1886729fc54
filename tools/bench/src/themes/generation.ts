import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { mapValues, takeRounds, takeTurns } from "../measure/take-turns.js";
import type { Generation } from "../programs/generate.js";
import type { Limit, Row, Theme } from "../report/row.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const program = fileURLToPath(new URL("../programs/generate.js", import.meta.url));
const generator = fileURLToPath(new URL("../../../generator/dist/commands/main.js", import.meta.url));
const STAGES = ["csv", "rows", "assignments", "registry", "identifiers", "api"] as const;
const ROUNDS = 3;

/** The generator, stage by stage, on growing numbers of rows. */
export const generationTheme: Theme = {
  title: "Generation",
  about:
    "The pipeline's stages, cold, in a process of their own, on the registry once, twice, four and eight times, each copy under other names at the same ports: the least of three rounds of the processor's time that the stage's own thread had, with the garbage of earlier stages collected before. The last column says how often the time of one copy went into that of eight. The limit is a copy of what a stage makes, of the sources the same text put together from parts that are already there. No peer generates more than one file. The command is a whole process, by the clock.",
  groups: [
    { name: "stages", measure: measureStages },
    { name: "command", measure: measureCommand },
  ],
};

async function measureStages(): Promise<readonly Row[]> {
  const rounds = await takeRounds(
    {
      "1": () => generate("1"),
      "2": () => generate("2"),
      "4": () => generate("4"),
      "8": () => generate("8"),
      floors: () => generate("1", "floors"),
    },
    ROUNDS,
    0,
  );
  const read = (pick: (generation: Generation) => number | undefined) =>
    mapValues(rounds, (generations) =>
      // What disturbs a program only adds to its time.
      Math.min(...generations.map((generation) => pick(generation) ?? Number.NaN)),
    );
  const floor = (stage: string) => read(({ floors }) => floors[stage]).floors;
  const copied = { name: "a copy of what it makes", why: "what it makes is made anew" };
  const stages = STAGES.map((stage) =>
    describe(
      stage,
      "ms",
      read(({ milliseconds }) => milliseconds[stage]),
      { ...copied, figure: floor(stage) },
    ),
  );
  const written = {
    name: "concatenation",
    figure: read(({ milliseconds }) => milliseconds["concatenation"])[1],
    why: "the text is put together from parts that are already there",
  };
  const whole = { ...copied, figure: STAGES.reduce((sum, stage) => sum + floor(stage), written.figure) };
  const idle = {
    name: "Node",
    figure: read(({ idleMemory }) => idleMemory)[1],
    why: "Node has read nothing yet",
  };
  return [
    ...stages,
    describe(
      "render",
      "ms",
      read(({ milliseconds }) => milliseconds["render"]),
      written,
    ),
    describe(
      "all",
      "ms",
      read(({ milliseconds }) => milliseconds["all"]),
      whole,
    ),
    describe(
      "memory, at most",
      "MB",
      read(({ peakMemory }) => peakMemory),
      idle,
    ),
  ];
}

function generate(...words: readonly string[]): Generation {
  const options = ["--expose-gc", program, ...words];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" })) as Generation;
}

function describe(
  what: string,
  unit: string,
  figures: Readonly<Record<"1" | "2" | "4" | "8", number>>,
  limit: Limit,
): Row {
  const { 1: once, 2: twice, 4: four, 8: eight } = figures;
  return {
    what,
    unit,
    ours: once,
    limit,
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
      limit: { name: "node -e 0", figure: times.nothing, why: "Node starts" },
      also: {},
    },
  ];
}
