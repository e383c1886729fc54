import { DnsSdError, formatServiceType } from "@ianakit/dns-sd";
import { findByName } from "@ianakit/registry";
import { resolveQuery } from "@ianakit/registry/resolve";

/** What is wrong with a service name. */
export interface Fault {
  /** Why RFC 6335 refuses it; `undefined` if it is merely not registered. */
  readonly refusal: string | undefined;
  /** The registered names that were probably meant, the likeliest first. */
  readonly meant: readonly string[];
}

const MOST_SUGGESTIONS = 3;

/** Judges a service name by the registry, historic names included, and by RFC 6335 section 5.1. */
export function judgeServiceName(name: string): Fault | undefined {
  if (name !== "" && findByName(name).length > 0) return undefined;
  return { refusal: findRefusal(name), meant: findMeant(name) };
}

function findRefusal(serviceName: string): string | undefined {
  try {
    formatServiceType({ serviceName, transport: "tcp" });
    return undefined;
  } catch (error) {
    if (error instanceof DnsSdError) return error.message;
    throw error;
  }
}

/** By nickname, beginning or misspelling; words of a description say too little. */
function findMeant(name: string): readonly string[] {
  const words = name.replace(/[_\s]+/g, "-");
  if (!/[a-z]/i.test(words)) return [];
  if (findByName(words).length > 0) return [words.toLowerCase()];
  const answers = resolveQuery({ kind: "words", words, transport: undefined }, { limit: 10 });
  const services = answers.filter((answer) => answer.kind === "service" && answer.matchedBy !== "words");
  return services
    .flatMap((answer) => (answer.kind === "service" ? [answer.serviceName] : []))
    .slice(0, MOST_SUGGESTIONS);
}
