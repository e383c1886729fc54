/**
 * A schema that follows Standard Schema v1 and Standard JSON Schema v1, so that form, router and validation libraries
 * accept it without an adapter.
 *
 * @see https://standardschema.dev
 */
export interface Schema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "ianakit";
    /** Only for the compiler. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    readonly validate: (value: unknown) => Result<Output>;
    readonly jsonSchema: {
      /** The JSON Schema of the input. */
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      /** The JSON Schema of the output. */
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
  };
}

/** The value, or what is wrong with it. */
export type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] };

/** Which JSON Schema is wanted: `"draft-2020-12"`, `"draft-07"` or `"openapi-3.0"`. */
export interface JsonSchemaOptions {
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | (Record<never, never> & string);
}

type JsonSchema = Readonly<Record<string, unknown>>;

const DIALECTS: ReadonlyMap<string, JsonSchema> = /* @__PURE__ */ new Map<string, JsonSchema>([
  ["draft-2020-12", { $schema: "https://json-schema.org/draft/2020-12/schema" }],
  ["draft-07", { $schema: "http://json-schema.org/draft-07/schema#" }],
  // OpenAPI names its dialect once for a whole document.
  ["openapi-3.0", {}],
]);

/** Makes a schema from a check and from functions that make its JSON Schemas on demand. */
export function makeSchema<Input, Output>(
  check: (value: unknown) => Result<Output>,
  inputSchema: () => JsonSchema,
  outputSchema: () => JsonSchema,
): Schema<Input, Output> {
  return {
    "~standard": {
      version: 1,
      vendor: "ianakit",
      validate: check,
      jsonSchema: {
        input: (options) => addDialect(inputSchema(), options),
        output: (options) => addDialect(outputSchema(), options),
      },
    },
  };
}

function addDialect(schema: JsonSchema, { target }: JsonSchemaOptions): Record<string, unknown> {
  const dialect = DIALECTS.get(target);
  if (dialect === undefined) {
    throw new Error(
      `JSON Schema target ${JSON.stringify(target)} is unknown: expected ${[...DIALECTS.keys()].join(", ")}`,
    );
  }
  return { ...dialect, ...schema };
}

/** The result for a valid value. */
export function accept<Output>(value: Output): Result<Output> {
  return { value };
}

/** The result for an invalid value: what is wrong with it. */
export function refuse(message: string): { readonly issues: readonly { readonly message: string }[] } {
  return { issues: [{ message }] };
}
