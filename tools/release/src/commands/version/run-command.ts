import { execFile } from "node:child_process";

/** Runs a program in a folder, and fails with what it printed if it fails. */
export async function runCommand(
  command: string,
  arguments_: readonly string[],
  folder: string,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    execFile(command, arguments_, { cwd: folder }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else
        reject(new Error(`${command} ${arguments_.join(" ")} failed:\n${stdout}${stderr}`, { cause: error }));
    });
  });
}
