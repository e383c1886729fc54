import { sValidator } from "@hono/standard-validator";
import { standardSchemaValidators } from "@tanstack/form-core";
import { initTRPC } from "@trpc/server";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type } from "arktype";
import fc from "fast-check";
import { Hono } from "hono";
import * as v from "valibot";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { restingOn } from "../../../vitest.resting-on.js";
import { assignments, getPort, portClass, portStatus } from "../src/index.js";
import {
  portFromTextSchema,
  portOrNameSchema,
  portSchema,
  type Schema,
  type SchemaOptions,
  serviceNameSchema,
} from "../src/schema.js";

function validate<Input, Output>(schema: Schema<Input, Output>, value: unknown): Output | string {
  const result = schema["~standard"].validate(value);
  return result.issues === undefined ? result.value : result.issues.map(({ message }) => message).join("; ");
}

/** What the schema takes or says of a value, and what that rests on. */
type Case = readonly [options: SchemaOptions, value: unknown, answer: unknown, ...facts: string[]];

describe("a port", () => {
  it.for<Case>([
    [{}, 443, 443],
    [{}, 65_536, "65536 is not a port: expected an integer from 0 to 65535"],
    [{}, 1.5, "1.5 is not a port: expected an integer from 0 to 65535"],
    [{}, "443", 'expected a port from 0 to 65535, not "443"'],
    [{}, null, "expected a port from 0 to 65535, not null"],
    [{ portClass: "system" }, 8080, "port 8080 is a user port: expected a system port, 0 to 1023"],
    [{ portClass: "dynamic" }, 50_000, 50_000],
    [{ isAssigned: true, transport: "tcp" }, 4, "port 4 is not assigned over TCP", "no 4/tcp"],
    [{ isAssigned: true, transport: "tcp" }, 443, 443],
    [{ isAssigned: true }, 50_000, "port 50000 is not assigned"],
  ])("with %j takes %j or says what is wrong", ([options, value, answer, ...facts], context) => {
    restingOn(...facts)(context);
    expect(validate(portSchema(options), value)).toBe(answer);
  });

  it("is taken where its class and status are those that are asked for, and nowhere else", () => {
    const schema = portSchema({ transport: "udp", portClass: "user", isAssigned: true });
    for (let port = 0; port <= 65_535; port++) {
      const isWanted = portClass(port).name === "user" && portStatus(port, "udp") === "assigned";
      if ((validate(schema, port) === port) !== isWanted) expect.fail(`${port}`);
    }
  });
});

describe("a service name", () => {
  it.for<Case>([
    [{ transport: "tcp" }, "https", "https"],
    [{ transport: "tcp" }, "HTTPS", "https"],
    [{}, "914c/g", "914c-g", "914c-g 211/tcp,udp", "914c/g 211/tcp,udp"],
    [{}, "1password", "1password", "1password"],
    [
      { transport: "tcp" },
      "postgres",
      '"postgres" is not a registered TCP service: did you mean "postgresql" (5432)?',
      "no postg*",
    ],
    [
      { transport: "tcp" },
      "htps",
      '"htps" is not a registered TCP service: did you mean "https" (443)?',
      "no htps",
    ],
    [{}, "rdpp", expect.stringMatching(/^"rdpp" is not a registered service/), "no rdpp"],
    [{}, "qqqqzzzz", '"qqqqzzzz" is not a registered service', "no qqqqzzzz"],
    [{ transport: "dccp" }, "https", '"https" is not a registered DCCP service', "no 80/dccp"],
    [{ isAssigned: true }, "1password", 'service "1password" is registered without a port', "1password"],
    [
      { portClass: "user" },
      "https",
      'service "https": port 443 is a system port: expected a user port, 1024 to 49151',
    ],
    [{}, "", 'expected a service name, not ""'],
    [{}, 80, "expected a service name, not number"],
  ])("with %j takes %j or says what is wrong", ([options, value, answer, ...facts], context) => {
    restingOn(...facts)(context);
    expect(validate(serviceNameSchema(options), value)).toEqual(answer);
  });
});

describe("a port from text", () => {
  it.for<Case>([
    [{}, "8080", 8080],
    [{}, " 8080 ", 8080],
    [{}, 8080, 8080],
    [{}, "65536", "65536 is not a port: expected an integer from 0 to 65535"],
    [{}, "https", 'expected a port from 0 to 65535, not "https"'],
    [{}, "", 'expected a port from 0 to 65535, not ""'],
    [{}, "0x50", 'expected a port from 0 to 65535, not "0x50"'],
    [{}, "-1", 'expected a port from 0 to 65535, not "-1"'],
    [{}, undefined, "expected a port from 0 to 65535, not undefined"],
    [{ portClass: "user" }, "80", "port 80 is a system port: expected a user port, 1024 to 49151"],
  ])("with %j takes %j or says what is wrong", ([options, value, answer, ...facts], context) => {
    restingOn(...facts)(context);
    expect(validate(portFromTextSchema(options), value)).toEqual(answer);
  });

  it("has the JSON Schema of a number or digits, and of its output a number", () => {
    const { jsonSchema } = portFromTextSchema()["~standard"];
    expect(jsonSchema.input({ target: "openapi-3.0" })).toEqual({
      anyOf: [
        { type: "integer", minimum: 0, maximum: 65_535 },
        { type: "string", pattern: "^\\s*[0-9]{1,5}\\s*$" },
      ],
    });
    expect(jsonSchema.output({ target: "openapi-3.0" })).toEqual({
      type: "integer",
      minimum: 0,
      maximum: 65_535,
    });
  });
});

describe("a port or a name", () => {
  it.for<Case>([
    [{}, "https", 443],
    [{}, "8080", 8080],
    [{}, 8080, 8080],
    [{ transport: "udp" }, "syslog", 514],
    [{}, "65536", "65536 is not a port: expected an integer from 0 to 65535"],
    [
      { transport: "tcp" },
      "postgres",
      '"postgres" is not a registered TCP service: did you mean "postgresql" (5432)?',
      "no postg*",
    ],
    [
      { portClass: "system" },
      "postgresql",
      'service "postgresql": port 5432 is a user port: expected a system port, 0 to 1023',
    ],
    [{}, true, "expected a port or a service name, not boolean"],
    [{}, " https ", 443],
    [{}, "8080\n", 8080],
    [{}, "  ", 'expected a port or a service name, not "  "'],
    [{}, "Vite", '"Vite" is not a registered service: Vite is commonly seen on port 4173', "no vite"],
    [
      { transport: "udp" },
      "WireGuard",
      '"WireGuard" is not a registered UDP service: WireGuard is commonly seen on port 51820',
      "no wireguard",
    ],
    [
      {},
      "rdp",
      '"rdp" is not a registered service: did you mean "ms-wbt-server" (3389)?',
      "rdp",
      "rdp",
      "ms-wbt-server 3389/tcp,udp",
    ],
  ])("with %j takes %j or says what is wrong", ([options, value, answer, ...facts], context) => {
    restingOn(...facts)(context);
    expect(validate(portOrNameSchema(options), value)).toEqual(answer);
  });

  it("answers what getPort does for every registered name", () => {
    const schema = portOrNameSchema({ transport: "tcp" });
    const names = [...new Set(assignments().map(({ serviceName }) => serviceName))];
    const withPort = names.filter((name) => getPort(name, "tcp") !== undefined);
    for (const name of withPort) expect(validate(schema, name)).toBe(getPort(name, "tcp"));
    // A suggestion takes some milliseconds: every fiftieth of the others.
    const others = names.filter((name) => !withPort.includes(name)).filter((_, place) => place % 50 === 0);
    expect(others.length).toBeGreaterThan(10);
    for (const name of others)
      expect(validate(schema, name), name).toMatch(/is not a registered TCP service/);
  });
});

describe("options that are unknown are refused at once", () => {
  it.each([[{ transport: "quic" }], [{ portClass: "ephemeral" }], [{ protocol: "tcp" }]])("%j", (options) => {
    for (const make of [portSchema, portFromTextSchema, serviceNameSchema, portOrNameSchema]) {
      expect(() => make(options as never)).toThrow(RangeError);
    }
  });

  it.each([["tcp"], [null], [{ isAssigned: "yes" }]])("%j", (options) => {
    expect(() => portSchema(options as never)).toThrow(TypeError);
  });
});

const OPTIONS: readonly SchemaOptions[] = [
  {},
  { transport: "tcp" },
  { portClass: "system" },
  { transport: "dccp", isAssigned: true },
  { transport: "udp", portClass: "user", isAssigned: true },
  { portClass: "dynamic", isAssigned: true },
];

describe("its JSON Schema", () => {
  it.each(OPTIONS)("of a port takes with %j what the schema takes", (options) => {
    const schema = portSchema(options);
    const jsonSchema = schema["~standard"].jsonSchema;
    const isValid = new Ajv2020().compile(jsonSchema.input({ target: "draft-2020-12" }));
    const isValidBefore = new Ajv().compile(jsonSchema.output({ target: "draft-07" }));
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -5, max: 66_000 }), fc.double(), fc.string()), (value) => {
        const isTaken = validate(schema, value) === value && typeof value === "number";
        expect([isValid(value), isValidBefore(value)]).toEqual([isTaken, isTaken]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(OPTIONS)("of a name takes with %j the registered names that the schema takes", (options) => {
    const schema = serviceNameSchema(options);
    const isValid = new Ajv2020().compile(schema["~standard"].jsonSchema.input({ target: "draft-2020-12" }));
    const isAnswer = new Ajv2020().compile(
      schema["~standard"].jsonSchema.output({ target: "draft-2020-12" }),
    );
    const names = [...new Set(assignments().map(({ serviceName }) => serviceName))];
    for (const name of names.filter((_, place) => place % 31 === 0)) {
      const result = schema["~standard"].validate(name);
      expect(isValid(name), name).toBe(result.issues === undefined);
      if (result.issues === undefined) expect(isAnswer(result.value), result.value).toBe(true);
    }
  });

  it("of a port or a name takes numbers, digits and names", (context) => {
    restingOn("no htps")(context);
    const { jsonSchema } = portOrNameSchema({ transport: "tcp" })["~standard"];
    const isValid = new Ajv().compile(jsonSchema.input({ target: "draft-07" }));
    expect([443, "443", "https", "htps", 70_000, null].map((value) => isValid(value))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(jsonSchema.output({ target: "openapi-3.0" })).toEqual({
      type: "integer",
      minimum: 0,
      maximum: 65_535,
    });
  });

  it("names its dialect, and refuses an unknown one", () => {
    const { input } = portSchema()["~standard"].jsonSchema;
    expect(input({ target: "draft-07" })).toHaveProperty(
      "$schema",
      "http://json-schema.org/draft-07/schema#",
    );
    expect(input({ target: "openapi-3.0" })).not.toHaveProperty("$schema");
    expect(() => input({ target: "draft-3" })).toThrow(/draft-2020-12, draft-07, openapi-3.0/);
  });
});

describe("libraries take it:", () => {
  beforeEach(restingOn("no postg*"));
  const schema = portOrNameSchema({ transport: "tcp" });
  const message = '"postgres" is not a registered TCP service: did you mean "postgresql" (5432)?';

  it("arktype as a part of a type", () => {
    const config = type({ port: schema });
    expect(config({ port: "https" })).toEqual({ port: 443 });
    expect(String(config({ port: "postgres" }))).toContain(message);
  });

  it("tRPC as the input of a procedure", async () => {
    const t = initTRPC.create();
    const router = t.router({ open: t.procedure.input(schema).query(({ input }) => input) });
    const caller = t.createCallerFactory(router)({});
    expect(await caller.open("https")).toBe(443);
    await expect(caller.open("postgres")).rejects.toThrow("did you mean");
  });

  it("hono as a validator", async (context) => {
    restingOn("ssh 22/tcp")(context);
    const form = type({ port: schema });
    const app = new Hono().post("/", sValidator("json", form), (request) =>
      request.json(request.req.valid("json")),
    );
    const post = (port: string) =>
      app.request("/", {
        method: "POST",
        body: JSON.stringify({ port }),
        headers: { "content-type": "application/json" },
      });
    expect(await (await post("https")).json()).toEqual({ port: 443 });
    const refused = await post("postgres");
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("did you mean")]);
    const bare = new Hono().post("/", sValidator("json", schema), (request) =>
      request.json(request.req.valid("json")),
    );
    const answer = await bare.request("/", {
      method: "POST",
      body: '"ssh"',
      headers: { "content-type": "application/json" },
    });
    expect(await answer.json()).toBe(22);
  });

  it("TanStack Form as the validator of a field", () => {
    const check = (value: string) =>
      standardSchemaValidators.validate({ value, validationSource: "field" }, schema);
    expect(check("https")).toBeUndefined();
    expect(check("postgres")).toEqual([{ message }]);
  });

  it("zod and valibot in a transformation, and zod its JSON Schema", () => {
    const port = z.unknown().transform((value, context) => {
      const result = schema["~standard"].validate(value);
      if (result.issues === undefined) return result.value;
      for (const issue of result.issues) context.addIssue({ code: "custom", message: issue.message });
      return z.NEVER;
    });
    expect(z.object({ port }).parse({ port: "https" })).toEqual({ port: 443 });
    expect(z.object({ port }).safeParse({ port: "postgres" }).error?.issues[0]?.message).toBe(message);

    const own = v.pipe(
      v.unknown(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const result = schema["~standard"].validate(dataset.value);
        if (result.issues === undefined) return result.value;
        for (const issue of result.issues) addIssue({ message: issue.message });
        return NEVER;
      }),
    );
    expect(v.parse(v.object({ port: own }), { port: "https" })).toEqual({ port: 443 });
    expect(v.safeParse(own, "postgres").issues?.[0].message).toBe(message);

    const fromJson = z.fromJSONSchema(
      portSchema()["~standard"].jsonSchema.input({ target: "draft-2020-12" }),
    );
    expect([fromJson.safeParse(443).success, fromJson.safeParse(70_000).success]).toEqual([true, false]);
  });
});
