import { visit } from "jsonc-parser";
import * as v from "valibot";
import { foldCase } from "../compare-names.js";
import type { Problem } from "../problem.js";
import type { Registry } from "../registry/registry.js";
import { listNames, name, serviceNames, words } from "./own-names.js";
import { readJson } from "./read-json.js";

const list = v.record(name, serviceNames);

const nicknames = v.strictObject({ about: words, nicknames: list, registeredNames: list });

/** `nicknames`: words that are not registered with a port; `registeredNames`: those that are, for another service. */
type ListName = "nicknames" | "registeredNames";

/**
 * Checks `data/nicknames.json`: in both lists the words are sorted, none is listed twice, and each stands for services
 * that are registered with a port. A word that is itself registered with one belongs to the second list.
 */
export function checkNicknames(text: string, registry: Registry): readonly Problem[] {
  const { value, problems } = readJson(text, nicknames, "nicknames");
  if (value === undefined) return problems;
  const registered = listNames(registry.assignments.filter(({ ports }) => ports !== undefined));
  return (["nicknames", "registeredNames"] as const).flatMap((listName) => {
    const written = listKeys(text, listName);
    return written.flatMap(({ nickname, line }, index) =>
      [
        ...checkOrder(written[index - 1]?.nickname, nickname),
        ...checkPlace(nickname, listName, registered),
        ...checkServices(nickname, value[listName][nickname] ?? [], registered),
      ].map((problem) => ({ line, ...problem })),
    );
  });
}

/** The words of a list in the order of the file, including repeated ones, which parsed JSON would not show. */
function listKeys(
  text: string,
  listName: ListName,
): readonly { readonly nickname: string; readonly line: number }[] {
  const keys: { readonly nickname: string; readonly line: number }[] = [];
  visit(text, {
    onObjectProperty: (key, _offset, _length, startLine, _startCharacter, pathSupplier) => {
      if (pathSupplier()[0] === listName) keys.push({ nickname: key, line: startLine + 1 });
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

function checkPlace(
  nickname: string,
  listName: ListName,
  registered: ReadonlySet<string>,
): readonly Problem[] {
  const word = JSON.stringify(nickname);
  const isRegistered = registered.has(nickname);
  if (isRegistered && listName === "nicknames") {
    const message = `${word} is now the name of a service that is registered with a port: list it in registeredNames`;
    return [{ rule: "unregistered-name", message }];
  }
  if (!isRegistered && listName === "registeredNames") {
    const message = `${word} is not the name of a service that is registered with a port: list it in nicknames`;
    return [{ rule: "registered-name", message }];
  }
  return [];
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
