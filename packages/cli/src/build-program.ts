import { Argument, Command, InvalidArgumentError } from "commander";
import { distance } from "fastest-levenshtein";
import { check } from "./commands/check.js";
import { completions, SHELLS } from "./commands/completions.js";
import { lookUp } from "./commands/look-up.js";
import { search } from "./commands/search.js";
import { services } from "./commands/services.js";
import { suggest } from "./commands/suggest.js";
import { types } from "./commands/types.js";
import type { ExitCode } from "./shared-options.js";

const MOST_EDITS = 2;

declare const IANAKIT_VERSION: string;

/** The command line; every command ends in an exit code. */
export function buildProgram(setExitCode: (code: ExitCode) => void): Command {
  const program = new Command("ianakit")
    .description("The IANA service name and port number registry (RFC 6335) in a terminal.")
    .version(IANAKIT_VERSION)
    .option("--no-color", "plain output; so does NO_COLOR, and a pipe")
    .addHelpText(
      "after",
      '\nExamples:\n  ianakit 443\n  ianakit https\n  ianakit 6000-6063/tcp --json\n  ianakit search "remote desktop"',
    )
    .exitOverride()
    .showHelpAfterError("(--help tells more)");

  addCommand(
    program,
    "look-up <query>",
    "what is assigned to a port or a name",
    ["443", "https", "443/udp", "6000-6063/tcp"],
    { isDefault: true },
  )
    .allowExcessArguments()
    .action((query, options, command: Command) => {
      if (command.args.length > 1) command.error(`error: ${explainExcess(program, command.args)}`);
      setExitCode(lookUp(query, options));
    });
  addCommand(program, "search <words...>", "search names, nicknames and descriptions", [
    'search "remote desktop"',
    "search postgres --limit 3",
  ])
    .option("--limit <n>", "how many results at most", parseCount, 10)
    .action((words, options) => setExitCode(search(words.join(" "), options)));
  addCommand(program, "check <ports...>", "who has a port, and whether it is in use on this host", [
    "check 8080 19999",
    "check 53/udp",
  ]).action(async (ports, options) => setExitCode(await check(ports, options)));
  addCommand(program, "suggest", "User Ports that are unassigned and free on this host", [
    "suggest",
    "suggest --count 1",
  ])
    .option("--count <n>", "how many", parseCount, 5)
    .action(async (options) => setExitCode(await suggest(options)));
  addCommand(program, "services", "every assignment as an /etc/services file", [
    "services > services.txt",
  ]).action((options) => setExitCode(services(options)));
  addCommand(program, "types <type>", "a DNS-SD service type and its TXT keys", [
    "types _ipp._tcp",
    "types http",
  ]).action((type, options) => setExitCode(types(type, options)));
  program
    .command("completions")
    .description("a completion script for a shell")
    .addArgument(new Argument("<shell>").choices(SHELLS))
    .addHelpText(
      "after",
      '\nExamples:\n  eval "$(ianakit completions bash)"\n  eval "$(ianakit completions zsh)"\n  ianakit completions fish | source',
    )
    .action((shell) => setExitCode(completions(shell, program)));
  return program;
}

function addCommand(
  program: Command,
  usage: string,
  description: string,
  examples: readonly string[],
  options = {},
): Command {
  return program
    .command(usage, options)
    .description(description)
    .option("--json", "one JSON document, of a stable shape")
    .addHelpText("after", `\nExamples:\n${examples.map((example) => `  ianakit ${example}`).join("\n")}`);
}

/** Several words are a command that was mistyped, or more than one query. */
function explainExcess(program: Command, [word = "", ...others]: readonly string[]): string {
  const names = program.commands.map((command) => command.name());
  const meant = names.find((name) => distance(word, name) <= MOST_EDITS);
  return meant === undefined
    ? `expected one port or name, not ${others.length + 1}`
    : `${JSON.stringify(word)} is no command. Did you mean ${meant}?`;
}

function parseCount(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 1 to 99999.");
}
