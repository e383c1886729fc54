import { assignments } from "@ianakit/registry";
import { commonUses, nicknames } from "@ianakit/registry/common-uses";
import type { Command } from "commander";
import type { ExitCode } from "../shared-options.js";

/** The shells that completions are written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** What may follow a command: its options, and the words that its argument accepts. */
interface Completions {
  readonly command: string;
  readonly words: readonly string[];
  /** The words that an option accepts, by the option: `--expect`. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

const WRITERS = { bash: writeBash, zsh: writeZsh, fish: writeFish } as const;

/** `ianakit completions bash`: a script for the shell, made from the commands and options that there are. */
export function completions(shell: (typeof SHELLS)[number], program: Command): ExitCode {
  const commands = program.commands.map((command) => ({
    command: command.name(),
    words: listWords(command),
    choices: listChoices(command),
  }));
  const first = [...commands.map(({ command }) => command), ...listOptions(program), "--help"];
  console.log(WRITERS[shell](first, commands, listNames()));
  return 0;
}

/** A name that a shell can hold in a list of words, and that needs no quotes. */
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;

/**
 * Names that can be looked up. The script itself lists them, because starting Node at each press of Tab takes longer
 * than going through all of them in the shell.
 */
function listNames(): string {
  const names = [...assignments()].map(({ serviceName }) => serviceName);
  const seen = commonUses().flatMap((use) => use.names);
  const all = new Set([...names, ...nicknames().keys(), ...seen].filter((name) => PLAIN_NAME.test(name)));
  return [...all].toSorted().join(" ");
}

function listWords(command: Command): readonly string[] {
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  return [...choices, ...listOptions(command), "--help"];
}

function listOptions(command: Command): readonly string[] {
  return command.options.flatMap(({ long }) => long ?? []);
}

function listChoices(command: Command): ReadonlyMap<string, readonly string[]> {
  return new Map(
    command.options.flatMap(({ long, argChoices }) =>
      long == null || argChoices === undefined ? [] : [[long, argChoices] as const],
    ),
  );
}

/** The word before may be an option that takes one of a few words. */
function writeChoices(commands: readonly Completions[], write: (words: string) => string): string {
  const choices = commands.flatMap((each) => [...each.choices]);
  return choices.map(([option, words]) => `    ${option}) ${write(words.join(" "))}; return ;;`).join("\n");
}

/** The second word decides: a command, or a port or a name, which is looked up. */
function writeCases(commands: readonly Completions[]): string {
  return commands.map(({ command, words }) => `    ${command}) words="${words.join(" ")}" ;;`).join("\n");
}

function writeBash(first: readonly string[], commands: readonly Completions[], names: string): string {
  return `_ianakit_names="${names}"
_ianakit() {
  local words current="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[COMP_CWORD - 1]}" in
${writeChoices(commands, (choices) => `COMPREPLY=($(compgen -W "${choices}" -- "$current"))`)}
  esac
  case "\${COMP_WORDS[1]}" in
${writeCases(commands)}
    *) words="--json --help" ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${first.join(" ")}"
  case "$COMP_CWORD:\${COMP_WORDS[1]}" in
    1:*) words="$words $_ianakit_names" ;;
    ${listNameless(commands)
      .map((command) => `*:${command}`)
      .join("|")}) ;;
    *) words="$words $_ianakit_names" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _ianakit ianakit`;
}

/** The commands that no service name follows; names follow all others, and ports and names that are looked up. */
function listNameless(commands: readonly Completions[]): readonly string[] {
  return commands.map(({ command }) => command).filter((command) => !TAKES_NAMES.has(command));
}

const TAKES_NAMES: ReadonlySet<string> = new Set(["look-up", "check", "types"]);

function writeZsh(first: readonly string[], commands: readonly Completions[], names: string): string {
  return `#compdef ianakit
_ianakit_names="${names}"
_ianakit() {
  local words_of_command
  case "$words[CURRENT-1]" in
${writeChoices(commands, (choices) => `compadd -- ${choices}`)}
  esac
  case "$words[2]" in
${writeCases(commands).replaceAll(" words=", " words_of_command=")}
    *) words_of_command="--json --help $_ianakit_names" ;;
  esac
  (( CURRENT == 2 )) && words_of_command="${first.join(" ")} $_ianakit_names"
  [[ "$words[2]" == (${[...TAKES_NAMES].join("|")}) ]] && words_of_command+=" $_ianakit_names"
  compadd -- \${=words_of_command}
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _ianakit ianakit`;
}

function writeFish(first: readonly string[], commands: readonly Completions[], names: string): string {
  const lines = commands.map(
    ({ command, words }) =>
      `complete -c ianakit -n "__fish_seen_subcommand_from ${command}" -a "${words.join(" ")}"`,
  );
  const choices = commands.flatMap(({ command, choices: own }) =>
    [...own].map(
      ([option, words]) =>
        `complete -c ianakit -n "__fish_seen_subcommand_from ${command}" -l ${option.slice(2)} -x -a "${words.join(" ")}"`,
    ),
  );
  const others = listNameless(commands).join(" ");
  return [
    `complete -c ianakit -f`,
    `set -g _ianakit_names ${names}`,
    `complete -c ianakit -n __fish_use_subcommand -a "${first.join(" ")}"`,
    `complete -c ianakit -n "not __fish_seen_subcommand_from ${others}" -a '$_ianakit_names'`,
    ...lines,
    ...choices,
  ].join("\n");
}
