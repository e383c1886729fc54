import type { Command } from "commander";
import type { ExitCode } from "../shared-options.js";

/** The shells that completions are written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** `ianakit completions bash`: a script for the shell, made from the commands and options that there are. */
export function completions(shell: (typeof SHELLS)[number], program: Command): ExitCode {
  const commands = program.commands.map((command) => command.name()).filter((name) => name !== "look-up");
  const optionsOf = (command: Command) => command.options.flatMap(({ long }) => long ?? []);
  const options = [...new Set([...optionsOf(program), ...program.commands.flatMap(optionsOf), "--help"])];
  const words = [...commands, ...options].join(" ");
  const scripts = {
    bash: `complete -W ${JSON.stringify(words)} ianakit`,
    zsh: `#compdef ianakit\ncompdef '_arguments "*: :(${words})"' ianakit`,
    fish: `complete -c ianakit -f -a ${JSON.stringify(words)}`,
  };
  console.log(scripts[shell]);
  return 0;
}
