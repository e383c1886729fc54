import { describe, expect, it } from "vitest";
import { PACKAGE_NAMES } from "../../src/api/package-api.js";
import { EMPTY_LEDGER } from "../../src/identifiers/ledger.js";
import { updateLedger } from "../../src/identifiers/update-ledger.js";
import { makePackages, readRegistry } from "../../src/pipeline.js";
import { NO_CORRECTIONS } from "../../src/registry/parse-corrections.js";
import { renderPackage } from "../../src/render/render-package.js";
import { COLUMNS, type ColumnKey } from "../../src/rows/row.js";
import { type MadeRow, makeCsv, makeRow } from "../make-csv.js";
import { type Node, ts } from "../typescript.js";

const HOSTILE = [
  "*/ globalThis.attacked = 1; /*",
  "*/ export const ATTACK = 1; /**",
  `\`\${globalThis.attacked = 1}\``,
  '"; globalThis.attacked = 1; "',
  "'; globalThis.attacked = 1; '",
  "\\",
  '\\"; globalThis.attacked = 1; //',
  "\u2028globalThis.attacked = 1;\u2029",
  "{@link attack}",
  "a @deprecated attack",
  "\n * @deprecated attack",
  "\r\n@see attack\r\n",
  "[RFC1*/;globalThis.attacked=1;/*]",
  `[https://a.example/*/;globalThis.attacked=1;/*\`\${1}\`]`,
  `Defined TXT keys: a*/b, \`\${1}\`, \u2028, "; globalThis.attacked = 1; "`,
  "</script><script>globalThis.attacked = 1</script>",
  "\0\u0001\u001b[31m\u007f\u0085\u202e\ufeff",
  "\ud83d\ude00 é ß \u0130",
  "__proto__",
  "constructor",
] as const;

const ROWS: readonly MadeRow[] = [
  makeRow("http 80/tcp", { description: "World Wide Web HTTP", assignmentNotes: "Defined TXT keys: u" }),
  makeRow("discard 9/dccp", {
    serviceCode: "1145656131",
    reference: "[RFC863]",
    assignmentNotes: "Defined TXT keys: v",
  }),
  makeRow("ipp", {
    description: "Printing",
    unauthorizedUse: "Known",
    assignmentNotes: "Defined TXT keys: w",
  }),
  makeRow("- 4/tcp", { description: "Unassigned" }),
];

interface Outcome {
  readonly rules: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** The generated files of a registry, `"tcp/constants.ts"`; none where it was refused. */
function generate(rows: readonly MadeRow[]): Outcome {
  const { registry, problems } = readRegistry(makeCsv(rows), NO_CORRECTIONS, { isSmallAllowed: true });
  if (problems.length > 0) return { rules: problems.map(({ rule }) => rule), files: new Map() };
  const snapshot = { date: "2026-01-01", sha256: "0".repeat(64), rowCount: rows.length, knownGaps: [] };
  const ledger = updateLedger({ ledger: EMPTY_LEDGER, registry, date: snapshot.date });
  const { apis } = makePackages(registry, ledger, snapshot);
  const files = PACKAGE_NAMES.flatMap((name) =>
    renderPackage(name, apis).map(({ path, text }) => [`${name}/${path}`, text] as const),
  );
  return { rules: [], files: new Map(files) };
}

/** What the files declare, compile to and are documented with, their text aside. */
function describeApi(files: ReadonlyMap<string, string>) {
  return Object.fromEntries(
    [...files].map(([path, text]) => {
      const description = described.get(path + text) ?? describeFile(path, text);
      described.set(path + text, description);
      return [path, description];
    }),
  );
}

/** Most files are the same from one attack to the next. */
const described = new Map<string, ReturnType<typeof describeFile>>();

function describeFile(path: string, text: string) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const tags: string[] = [];
  const names: string[] = [];
  visit(source);
  return { faults: compile(path, text).faults, statements: source.statements.length, names, tags };

  function visit(node: Node): void {
    for (const tag of ts.getJSDocTags(node)) tags.push(tag.tagName.text);
    if (ts.isVariableDeclaration(node) || ts.isEnumMember(node)) names.push(node.name.getText());
    // Statements that do something: nothing generated does.
    if (ts.isExpressionStatement(node)) names.push(`statement ${node.getText()}`);
    ts.forEachChild(node, visit);
  }
}

/** As CommonJS, once for what is found wrong and for what runs. */
function compile(path: string, text: string) {
  const known = compiled.get(path + text);
  if (known !== undefined) return known;
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    fileName: path.replace(".d.ts", ".ts"),
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.CommonJS },
  });
  const result = { code: outputText, faults: diagnostics.length };
  compiled.set(path + text, result);
  return result;
}

const compiled = new Map<string, { readonly code: string; readonly faults: number }>();

const HOLDS_VALUES = /(?:constants|system|service-codes|enum|core|details|txt)\.[tj]s$/;
const HOLDS_TEXT = /core|details|txt/;

/** The exports of the files that hold values: their names, and of constants their values too. */
function runFiles(files: ReadonlyMap<string, string>): Record<string, unknown> {
  const holdingValues = [...files].filter(([path]) => HOLDS_VALUES.test(path));
  return Object.fromEntries(
    holdingValues.map(([path, text]) => {
      const exports = ran.get(text) ?? runCode(compile(path, text).code);
      ran.set(text, exports);
      return [path, HOLDS_TEXT.test(path) ? Object.keys(exports) : exports];
    }),
  );
}

const ran = new Map<string, Record<string, unknown>>();

function runCode(code: string): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  new Function("exports", code)(exports);
  return { ...exports };
}

/** The columns that may hold any text: no row of theirs is refused, so that all rows are attacked at once. */
const FREE_COLUMNS: readonly ColumnKey[] = [
  "description",
  "assignee",
  "contact",
  "reference",
  "unauthorizedUse",
];
const EVERY_ROW = "every" as const;
const TARGETS = COLUMNS.filter(({ key }) => key !== "serviceName").flatMap(({ key }) =>
  (FREE_COLUMNS.includes(key) ? [EVERY_ROW] : [...ROWS.keys()]).map((row) => ({ key, row })),
);

function attack(key: ColumnKey, row: number | typeof EVERY_ROW, text: string): readonly MadeRow[] {
  return ROWS.map((made, at) =>
    row === EVERY_ROW || row === at ? { ...made, [key]: hide(key, text) } : made,
  );
}

/** Notes make service types of services by what they say of TXT keys: every row has such a note. */
function hide(key: ColumnKey, text: string): string {
  return key === "assignmentNotes" && !text.startsWith("Defined TXT keys")
    ? `Defined TXT keys: ${text}`
    : text;
}

describe("hostile text in a column", () => {
  const { files } = generate(ROWS);
  const api = describeApi(files);
  const values = runFiles(files);

  it("leaves nothing to be compared with that is empty", () => {
    expect(files.size).toBeGreaterThan(20);
    expect(Object.values(api).flatMap(({ faults, tags }) => [...tags, ...Array(faults)])).toEqual([]);
    expect(values["tcp/constants.ts"]).toMatchObject({ HTTP: 80 });
  });

  it.each(TARGETS)("of $key, row $row, is refused or leaves the same API", ({ key, row }) => {
    for (const text of HOSTILE) {
      const outcome = generate(attack(key, row, text));
      if (row === EVERY_ROW) expect(outcome.rules, text).toEqual([]);
      if (outcome.rules.length > 0) continue;
      expect(describeApi(outcome.files), text).toEqual(api);
      expect(runFiles(outcome.files), text).toEqual(values);
      expect(globalThis).not.toHaveProperty("attacked");
    }
  });

  it("as a service name is refused, or gives a constant of its port and nothing more", () => {
    for (const text of HOSTILE) {
      const outcome = generate(attack("serviceName", 0, text));
      if (outcome.rules.length > 0) continue;
      const described = describeApi(outcome.files);
      expect(
        Object.values(described).flatMap(({ faults, tags }) => [...tags, ...Array(faults)]),
        text,
      ).toEqual([]);
      expect(described["tcp/constants.ts"]).toMatchObject({
        statements: 1,
        names: [expect.stringMatching(/^[A-Z_][A-Z0-9_]*$/)],
      });
      expect(Object.values(runFiles(outcome.files)["tcp/constants.ts"] as object)).toEqual([80]);
      expect(globalThis).not.toHaveProperty("attacked");
    }
  });
});
