import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { checkTypes, SHORT_CELLS } from "./check-types.js";
import { runCompiler } from "./run-compiler.js";

const consumer = inject("consumer");

describe("the packages' types", () => {
  it.each(SHORT_CELLS)(
    "compile as a user writes them, and refuse what is wrong: TypeScript $version, $resolution",
    ({ version, ...options }) => {
      expect(checkTypes(version, consumer, options)).toEqual({ status: 0, errors: "" });
    },
  );
});

describe("a CommonJS project", () => {
  const folder = join(consumer, "commonjs");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "commonjs" }));
  writeFileSync(
    join(folder, "main.ts"),
    'import { HTTPS } from "@ianakit/tcp";\nimport { TcpPort } from "@ianakit/tcp/enum";\nimport registry = require("@ianakit/registry");\nexport const port: 443 = HTTPS;\nexport const same: TcpPort = TcpPort.HTTPS;\nexport const name = registry.getServiceName(443, "tcp");\n',
  );
  const options = [
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--moduleResolution",
    "nodenext",
    "--skipLibCheck",
    "false",
    "commonjs/main.ts",
  ];

  it.each(["5.8", "5.9", "6", "7"] as const)("compiles with TypeScript %s and nodenext", (version) => {
    const { status, errors } = runCompiler(version, consumer, options);
    expect([status, errors]).toEqual([0, ""]);
  });

  it("is told TS1479 by older versions, as the README says", () => {
    const { status, errors } = runCompiler("5.0", consumer, options);
    expect([status === 0, errors]).toEqual([false, expect.stringContaining("TS1479")]);
  });
});

describe("a parameter of any name that is registered", () => {
  it("is taken by a look-up without the compiler comparing all names with all", () => {
    writeFileSync(
      join(consumer, "any-name.ts"),
      'import { getPort, type ServiceName } from "@ianakit/registry/typed";\nexport const f = (name: ServiceName<"tcp">): number | undefined => getPort(name, "tcp");\nexport const g = (name: ServiceName<"tcp">, transport: "tcp" | "udp"): number | undefined => getPort(name, transport);\nexport function h<Name extends ServiceName<"tcp">>(name: Name): number | undefined {\n  return getPort(name, "tcp");\n}\n',
    );
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "any-name.ts"];
    const { status, errors } = runCompiler("6", consumer, options);
    expect([status, errors]).toEqual([0, ""]);
  });
});

describe("the message of a name that is none", () => {
  it("says what is wrong with it", () => {
    writeFileSync(
      join(consumer, "message.ts"),
      'import type { ValidServiceName } from "@ianakit/dns-sd/types";\nimport { getPort } from "@ianakit/registry/typed";\ndeclare function f<S extends string>(s: ValidServiceName<S>): void;\nf("a--b");\ngetPort("htps", "tcp");\n',
    );
    const { errors } = runCompiler("6", consumer, [
      "--noEmit",
      "--strict",
      "--target",
      "es2022",
      "--module",
      "nodenext",
      "message.ts",
    ]);
    expect(errors).toContain("service name 'a--b' must not hold two adjacent hyphens");
    expect(errors).toContain("service name 'htps' is not registered for tcp");
  });
});
