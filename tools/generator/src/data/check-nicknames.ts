import { visit } from "jsonc-parser";
import * as v from "valibot";
import { foldCase } from "../compare-names.js";
import type { Problem } from "../problem.js";
import type { Registry } from "../registry/registry.js";
import { listNames, name, serviceNames, words } from "./own-names.js";
import { readJson } from "./read-json.js";

const nicknames = v.strictObject({ about: words, nicknames: v.record(name, serviceNames) });

/**
 * Checks `data/nicknames.json`: the words are sorted, none is listed twice, none is the name of a service that is
 * registered with a port, and each stands for services that are registered with one.
 */
export function checkNicknames(text: string, registry: Registry): readonly Problem[] {
  const { value, problems } = readJson(text, nicknames, "nicknames");
  if (value === undefined) return problems;
  const registered = listNames(registry.assignments.filter(({ ports }) => ports !== undefined));
  const written = listKeys(text);
  return written.flatMap(({ nickname, line }, index) =>
    [
      ...checkOrder(written[index - 1]?.nickname, nickname),
      ...checkName(nickname, registered),
      ...checkServices(nickname, value.nicknames[nickname] ?? [], registered),
    ].map((problem) => ({ line, ...problem })),
  );
}

/** The nicknames in the order of the file, including repeated ones, which parsed JSON would not show. */
function listKeys(text: string): readonly { readonly nickname: string; readonly line: number }[] {
  const keys: { readonly nickname: string; readonly line: number }[] = [];
  visit(text, {
    onObjectProperty: (key, _offset, _length, startLine, _startCharacter, pathSupplier) => {
      if (pathSupplier()[0] === "nicknames") keys.push({ nickname: key, line: startLine + 1 });
    },
  });
  return keys;
}

function checkOrder(before: string | undefined, nickname: string): readonly Problem[] {
  if (before === undefined || before < nickname) return [];
  return before === nickname
    ? [{ rule: "listed-once", message: `${JSON.stringify(nickname)} is listed twice` }]
    : [{ rule: "sorted-list", message: `${JSON.stringify(nickname)} is out of order: sort the words` }];
}

function checkName(nickname: string, registered: ReadonlySet<string>): readonly Problem[] {
  if (!registered.has(nickname)) return [];
  const message = `${JSON.stringify(nickname)} is now the name of a service that is registered with a port`;
  return [{ rule: "unregistered-name", message }];
}

function checkServices(
  nickname: string,
  services: readonly string[],
  registered: ReadonlySet<string>,
): readonly Problem[] {
  return services
    .filter((serviceName) => !registered.has(foldCase(serviceName)))
    .map((serviceName) => ({
      rule: "registered-service",
      message: `${JSON.stringify(nickname)} stands for ${serviceName}, which is not registered with a port`,
    }));
}
