import { fstatSync } from "node:fs";
import { findByName } from "@ianakit/registry";
import { Argument, Command, Help, InvalidArgumentError, Option } from "commander";
import { distance } from "fastest-levenshtein";
import { annotate } from "./commands/annotate.js";
import { check } from "./commands/check.js";
import { completions, SHELLS } from "./commands/completions.js";
import { lint } from "./commands/lint.js";
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
    .option("--no-color", "plain output, as with NO_COLOR or in a pipe")
    .addHelpText(
      "after",
      '\nExamples:\n  ianakit 443 https 6000-6063/tcp\n  ianakit rdp\n  ianakit https://example.com:8443 --json\n  ss -tulpn | ianakit\n  ianakit search "remote desktop"\n  ianakit check 8080 --expect free',
    )
    .configureHelp({ formatItem: layItem, minWidthToWrap: 16 })
    .exitOverride()
    .showHelpAfterError("(--help shows the usage)");

  addCommand(
    program,
    "look-up [queries...]",
    "what is assigned to ports, names and addresses; with - or a pipe: the services of the ports in each line",
    ["443", "https rdp", "80,443", "6000-6063/tcp", "localhost:8080", "_ipp._tcp", "- < log.txt"],
    { isDefault: true },
  ).action(async (queries: readonly string[], options, command: Command) => {
    if (queries.length === 0 && !isInputGiven()) program.outputHelp();
    else if (queries.length === 0 || queries.join() === "-")
      setExitCode(await annotate(process.stdin.setEncoding("utf8"), options));
    else {
      const mistyped = explainMistyped(program, queries);
      if (mistyped !== undefined) command.error(`error: ${mistyped}`);
      setExitCode(lookUp(queries, options));
    }
  });
  addCommand(program, "search <words...>", "search names, nicknames and descriptions", [
    'search "remote desktop"',
    "search postgres --limit 3",
  ])
    .option("--limit <n>", "the most results to print", parseCount, 10)
    .action((words, options) => setExitCode(search(words.join(" "), options)));
  addCommand(program, "check <ports...>", "who has a port, and whether it is in use on this host", [
    "check 8080 19999",
    "check 53/udp https",
    "check 8000-8010 --expect free",
  ])
    .addOption(
      new Option("--expect <use>", "exit with 0 only if this is true of every port").choices([
        "free",
        "in-use",
      ]),
    )
    .action(async (ports, options) => setExitCode(await check(ports, options)));
  addCommand(program, "suggest", "User Ports that are unassigned and free on this host", [
    "suggest",
    "suggest --count 1",
  ])
    .option("--count <n>", "how many ports", parseCount, 5)
    .action(async (options) => setExitCode(await suggest(options)));
  addCommand(program, "services", "every assignment as an /etc/services file", [
    "services > services.txt",
  ]).action((options) => setExitCode(services(options)));
  addCommand(program, "types <type>", "a DNS-SD service type and its TXT keys", [
    "types _ipp._tcp",
    "types http",
  ]).action((type, options) => setExitCode(types(type, options)));
  addCommand(
    program,
    "lint [paths...]",
    "port numbers and service names in JavaScript, TypeScript and Vue files",
    ["lint", "lint src test --fix", "lint --fix --import named"],
  )
    .option("--fix", "replace assigned ports by their constants, and withdrawn constants by their successors")
    .addOption(
      new Option("--import <style>", "how a new import is written")
        .choices(["namespace", "named"])
        .default("namespace"),
    )
    .action(async (paths, options) => setExitCode(await lint(paths, options)));
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

/** The least room that is of use beside a term. */
const NARROWEST_MEANING = 44;
const INDENT = 6;

/** A term of the help and what it means, which on a narrow terminal stands below it. */
function layItem(term: string, termWidth: number, meaning: string, help: Help): string {
  const { helpWidth = 80 } = help;
  if (meaning === "" || helpWidth - termWidth >= NARROWEST_MEANING)
    return Help.prototype.formatItem.call(help, term, termWidth, meaning, help);
  const below = help.boxWrap(meaning, helpWidth - INDENT);
  return `  ${term}\n${below.replace(/^/gm, " ".repeat(INDENT))}`;
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
    .option("--json", "print one JSON document of a stable shape")
    .addHelpText("after", `\nExamples:\n${examples.map((example) => `  ianakit ${example}`).join("\n")}`);
}

/** Whether lines come from a pipe, a file or a socket; a terminal and `/dev/null` give none. */
function isInputGiven(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}

/** A hint if the first of several words is nearly the name of a command, and not a service name: `serch print`. */
function explainMistyped(program: Command, [word = "", ...others]: readonly string[]): string | undefined {
  if (others.length === 0 || findByName(word).length > 0) return undefined;
  const names = program.commands.map((command) => command.name());
  const meant = names.find((name) => distance(word, name) <= MOST_EDITS);
  return meant === undefined ? undefined : `${JSON.stringify(word)} is not a command. Did you mean ${meant}?`;
}

function parseCount(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 1 to 99999.");
}
