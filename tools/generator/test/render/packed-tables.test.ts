import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { makePackages } from "../../src/pipeline.js";
import { renderPackage } from "../../src/render/render-package.js";
import { makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

const snapshot = { date: "2026-01-01", sha256: "0".repeat(64), rowCount: 3, knownGaps: [] };
const EQUAL =
  "type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;\nfunction isTrue<T extends true>(_?: T): void {}";

/** What the compiler says of statements that use the types of a registry with these rows. */
function check(rows: Parameters<typeof makeRegistry>[0], statements: readonly string[]): readonly string[] {
  const { apis } = makePackages(makeRegistry(rows), undefined, snapshot);
  const types = renderPackage("tcp", apis).find(({ path }) => path === "types.ts")?.text ?? "";
  const text = [types, EQUAL, ...statements].join("\n");
  const source = ts.createSourceFile("types.ts", text, ts.ScriptTarget.ES2022, true);
  const options: ts.CompilerOptions = { strict: true, noEmit: true, noLib: true, types: [] };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (path) => (path === "types.ts" ? source : undefined),
  };
  const program = ts.createProgram(["types.ts"], options, host);
  return program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => {
    const line = text.slice(0, start).split("\n").length - text.split("\n").length + statements.length;
    return `${statements[line - 1]}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

describe("the look-ups of packed tables", () => {
  it("tell names apart that are the beginning or the end of others, and numbers likewise", () => {
    const rows = ["http 80/tcp", "http-alt 8080/tcp", "alt 8/tcp", "80 443/tcp", "t 0/tcp"];
    expect(
      check(rows, [
        'isTrue<Equal<TcpPortOf<"http">, 80>>();',
        'isTrue<Equal<TcpPortOf<"http-alt">, 8080>>();',
        'isTrue<Equal<TcpPortOf<"alt">, 8>>();',
        'isTrue<Equal<TcpPortOf<"80">, 443>>();',
        'isTrue<Equal<TcpPortOf<"t">, 0>>();',
        'isTrue<Equal<TcpServiceAt<0>, "t">>();',
        'isTrue<Equal<TcpServiceAt<8>, "alt">>();',
        'isTrue<Equal<TcpServiceAt<80>, "http">>();',
        'isTrue<Equal<TcpServiceAt<443>, "80">>();',
      ]),
    ).toEqual([]);
  });

  it("answer for unions, for none, and for a type parameter", () => {
    const unnamed = makeRow("- 24/tcp", { description: "any private mail system" });
    const rows = ["http 80/tcp", "www 80/tcp", "https 443/tcp", "x11 6000-6002/tcp", unnamed];
    expect(
      check(rows, [
        'isTrue<Equal<TcpPortOf<"http" | "https">, 80 | 443>>();',
        "isTrue<Equal<TcpPortOf<never>, never>>();",
        "isTrue<Equal<TcpPortOf<TcpServiceName>, 80 | 443 | 6000>>();",
        "isTrue<Equal<TcpPortsOf<TcpServiceName>, 80 | 443 | 6000 | 6001 | 6002>>();",
        'isTrue<Equal<TcpServiceAt<80 | 6002>, "http" | "www" | "x11">>();',
        "isTrue<Equal<AssignedTcpPort, 24 | 80 | 443 | 6000 | 6001 | 6002>>();",
        "isTrue<Equal<TcpServiceAt<AssignedTcpPort>, TcpServiceName>>();",
        "function portOf<Name extends TcpServiceName>(_: Name, port: TcpPortOf<Name>): AssignedTcpPort { return port; }",
        'isTrue<Equal<ReturnType, AssignedTcpPort>>(); type ReturnType = typeof answer; const answer = portOf("http", 80);',
      ]),
    ).toEqual([]);
  });

  it("refuse what is not registered", () => {
    const faults = check(
      ["http 80/tcp"],
      ["type A = TcpPortOf<string>;", 'type B = TcpPortOf<"htp">;', "type C = TcpServiceAt<8>;"],
    );
    expect(faults.map((fault) => fault.replace(/ satisfy the constraint .*/, ""))).toEqual([
      "type A = TcpPortOf<string>;: Type 'string' does not",
      'type B = TcpPortOf<"htp">;: Type \'"htp"\' does not',
      "type C = TcpServiceAt<8>;: Type '8' does not",
    ]);
  });

  it.each([";", "=", "|", ";=|,!~<>@", "a=1", "`", `\${x}`, "\\\\", "é", "\u{1F600}"])(
    "find a name that holds %s",
    (odd) => {
      const name = JSON.stringify(`a${odd}b`);
      expect(
        check(
          [`a${odd}b 80/tcp`, "a 1/tcp", "b 80/tcp"],
          [
            `isTrue<Equal<TcpPortOf<${name}>, 80>>();`,
            'isTrue<Equal<TcpPortOf<"a">, 1>>();',
            `isTrue<Equal<TcpServiceAt<80>, ${name} | "b">>();`,
            'isTrue<Equal<TcpServiceAt<1>, "a">>();',
          ],
        ),
      ).toEqual([]);
    },
  );
});
