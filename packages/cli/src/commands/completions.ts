import type { Command } from "commander";
import type { ExitCode } from "../shared-options.js";

/** The shells that completions are written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** What may follow a command: its options, and the words that its argument is one of. */
interface Completions {
  readonly command: string;
  readonly words: readonly string[];
}

const WRITERS = { bash: writeBash, zsh: writeZsh, fish: writeFish } as const;

/** `ianakit completions bash`: a script for the shell, made from the commands and options that there are. */
export function completions(shell: (typeof SHELLS)[number], program: Command): ExitCode {
  const commands = program.commands.map((command) => ({
    command: command.name(),
    words: listWords(command),
  }));
  const first = [...commands.map(({ command }) => command), ...listOptions(program), "--help"];
  console.log(WRITERS[shell](first, commands));
  return 0;
}

function listWords(command: Command): readonly string[] {
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  return [...choices, ...listOptions(command), "--help"];
}

function listOptions(command: Command): readonly string[] {
  return command.options.flatMap(({ long }) => long ?? []);
}

/** The second word decides: a command, or a port or a name, which is looked up. */
function writeCases(commands: readonly Completions[]): string {
  return commands.map(({ command, words }) => `    ${command}) words="${words.join(" ")}" ;;`).join("\n");
}

function writeBash(first: readonly string[], commands: readonly Completions[]): string {
  return `_ianakit() {
  local words
  case "\${COMP_WORDS[1]}" in
${writeCases(commands)}
    *) words="--json --help" ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${first.join(" ")}"
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _ianakit ianakit`;
}

function writeZsh(first: readonly string[], commands: readonly Completions[]): string {
  return `#compdef ianakit
_ianakit() {
  local words_of_command
  case "$words[2]" in
${writeCases(commands).replaceAll(" words=", " words_of_command=")}
    *) words_of_command="--json --help" ;;
  esac
  (( CURRENT == 2 )) && words_of_command="${first.join(" ")}"
  compadd -- \${=words_of_command}
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _ianakit ianakit`;
}

function writeFish(first: readonly string[], commands: readonly Completions[]): string {
  const lines = commands.map(
    ({ command, words }) =>
      `complete -c ianakit -n "__fish_seen_subcommand_from ${command}" -a "${words.join(" ")}"`,
  );
  return [
    `complete -c ianakit -f`,
    `complete -c ianakit -n __fish_use_subcommand -a "${first.join(" ")}"`,
    ...lines,
  ].join("\n");
}
