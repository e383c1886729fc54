import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { afterAll, expect, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import plugin from "../src/index.js";

const oxlint = join(dirname(createRequire(import.meta.url).resolve("oxlint/package.json")), "bin/oxlint");
const published = fileURLToPath(new URL("../package/", import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "ianakit-lint-")));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

it("oxlint runs the published plugin and its fixes", (context) => {
  restingOn("no htpp")(context);
  cpSync(published, join(folder, "oxlint/node_modules/@ianakit/eslint-plugin"), { recursive: true });
  const configuration = {
    jsPlugins: ["@ianakit/eslint-plugin"],
    categories: { correctness: "off" },
    rules: {
      "@ianakit/no-magic-ports": "error",
      "@ianakit/no-unknown-service": "error",
      "@ianakit/no-withdrawn": "error",
    },
  };
  write("oxlint/.oxlintrc.json", JSON.stringify(configuration));
  const file = write(
    "oxlint/src/a.ts",
    'import net from "node:net";\nconst port: number = 5432;\nnet.connect(22);\nf("_htpp._tcp");\n',
  );
  const { stdout } = spawnSync(process.execPath, [oxlint, "--fix", "src"], {
    cwd: join(folder, "oxlint"),
    encoding: "utf8",
  });
  expect(stdout).toContain('"htpp" is not a registered service name');
  expect(readFileSync(file, "utf8")).toMatch(
    /^import net from "node:net";\nimport \* as tcp from "@ianakit\/tcp";\nconst port: number = (?:5432|tcp\.POSTGRESQL);\nnet\.connect\((?:22|tcp\.SSH)\);\n/,
  );
});

it("with type information, an argument for a parameter that is named like a port is a port", (context) => {
  restingOn("ssh 22/tcp,udp,sctp")(context);
  write("typed/tsconfig.json", '{ "compilerOptions": { "strict": true, "noLib": true }, "include": ["."] }');
  write("typed/open.ts", "export declare function open(host: string, port: number, size: number): void;\n");
  const text = 'import { open } from "./open.js";\nopen("x", 22, 22);\n';
  const file = write("typed/main.ts", text);
  const lint = (parserOptions: object) =>
    new Linter({ configType: "flat", cwd: folder }).verify(
      text,
      {
        files: ["**"],
        plugins: { "@ianakit": plugin as never },
        rules: { "@ianakit/no-magic-ports": "error" },
        languageOptions: { parser: typescriptParser as Linter.Parser, parserOptions },
      },
      { filename: file },
    );
  const typed = lint({ project: "./tsconfig.json", tsconfigRootDir: join(folder, "typed") });
  expect(typed.map(({ line, column, message }) => [line, column, message])).toEqual([
    [2, 11, expect.stringContaining("Port 22 is assigned to ssh")],
  ]);
  expect(lint({})).toEqual([]);
});
