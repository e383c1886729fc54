import * as v from "valibot";
import { compareCodePoints } from "../compare-names.js";
import type { Problem } from "../problem.js";
import type { Registry } from "../registry/registry.js";
import { listNames, names, words } from "./own-names.js";
import { indexLines, readJson } from "./read-json.js";

const source = v.pipe(
  v.string(),
  v.check(
    (address) =>
      address.startsWith("https://") && URL.canParse(address) && new URL(address).host.includes("."),
    "the https address of the product's own documentation",
  ),
);

const commonUse = v.strictObject({
  port: v.pipe(v.number(), v.integer("a port"), v.minValue(0, "a port"), v.maxValue(65_535, "a port")),
  transport: v.picklist(["tcp", "udp", "sctp", "dccp"]),
  product: words,
  use: words,
  names,
  registeredNames: v.optional(names),
  source,
});

type CommonUse = v.InferOutput<typeof commonUse>;

const commonUses = v.strictObject({ about: words, uses: v.array(commonUse) });

/**
 * Checks `data/common-uses.json`: every use has a source, the uses are sorted, none is listed twice, no name of one is a
 * service name of the registry, and each of its `registeredNames` is one.
 */
export function checkCommonUses(text: string, registry: Registry): readonly Problem[] {
  const { value, problems } = readJson(text, commonUses, "common-uses");
  if (value === undefined) return problems;
  const lines = indexLines(text);
  const registered = listNames(registry.assignments);
  return value.uses.flatMap((use, index) => {
    const line = lines.get(JSON.stringify(["uses", index])) ?? 1;
    return [...checkOrder(value.uses[index - 1], use), ...checkNames(use, registered)].map((problem) => ({
      line,
      ...problem,
    }));
  });
}

function checkOrder(before: CommonUse | undefined, use: CommonUse): readonly Problem[] {
  const order = before === undefined ? -1 : compareUses(before, use);
  if (order < 0) return [];
  return order === 0
    ? [{ rule: "listed-once", message: `${titleOf(use)} is listed twice` }]
    : [
        {
          rule: "sorted-list",
          message: `${titleOf(use)} is out of order: sort by port, transport protocol and product`,
        },
      ];
}

function compareUses(left: CommonUse, right: CommonUse): number {
  return (
    left.port - right.port ||
    compareCodePoints(left.transport, right.transport) ||
    compareCodePoints(left.product, right.product)
  );
}

function checkNames(use: CommonUse, registered: ReadonlySet<string>): readonly Problem[] {
  const called = (name: string) => `${titleOf(use)} is called ${JSON.stringify(name)}`;
  const misplaced = use.names.filter((name) => registered.has(name));
  const unknown = (use.registeredNames ?? []).filter((name) => !registered.has(name));
  return [
    ...misplaced.map((name) => ({
      rule: "unregistered-name",
      message: `${called(name)}, which is now a service name of the registry: list it in registeredNames`,
    })),
    ...unknown.map((name) => ({
      rule: "registered-name",
      message: `${called(name)}, which the registry does not have as a service name: list it in names`,
    })),
  ];
}

function titleOf({ port, transport, product }: CommonUse): string {
  return `${product} on ${port}/${transport}`;
}
