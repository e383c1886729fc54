import { resolve } from "node:path";
import { Command, CommanderError, Option } from "commander";
import pc from "picocolors";
import { PACKAGE_NAMES, type PackageName } from "../api/package-api.js";
import { recoverInterrupted } from "../transaction/index.js";
import { alignCells } from "./align-cells.js";
import { checkData } from "./check-data.js";
import { checkReleaseKept } from "./check-release-kept.js";
import { type Generated, generateElsewhere, generateInPlace, type PackageReport } from "./generate.js";
import { locateRepository } from "./locate-repository.js";
import { reportTxt } from "./report-txt.js";
import { printFailure, printWarnings } from "./terminal.js";

interface GenerateOptions {
  readonly data?: string;
  readonly out?: string;
  readonly ledger?: string;
  readonly package?: PackageName;
  readonly allowSmall?: boolean;
}

/**
 * Runs a command of the generator in this process.
 *
 * @param args - what follows the command's name in a terminal, as `["--package", "udp"]`
 * @returns the exit code: 0, or 1 after the problems were printed
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  try {
    await makeProgram().parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    // Wrong usage, which commander has already reported; or --help, whose exit code is 0.
    if (error instanceof CommanderError) return error.exitCode;
    const count = printFailure(error);
    console.error(`${count === 1 ? "1 problem" : `${count} problems`}: nothing was written`);
    return 1;
  }
}

function makeProgram(): Command {
  const program = new Command("generate")
    .description("Makes the packages from the registry's CSV.")
    .exitOverride()
    .configureOutput({ writeErr: (text) => console.error(text.trimEnd()) });

  program
    .command("generate", { isDefault: true })
    .description("make the packages' sources")
    .option("--data <file>", "another snapshot, .csv or .csv.gz (needs --out)")
    .option("--out <folder>", "write <folder>/<package>/src/generated instead of the repository's packages")
    .option(
      "--ledger <file>",
      "with --out: the identifiers released so far; without it they begin anew, in <folder>/identifiers.json",
    )
    .addOption(new Option("--package <name>", "one package alone").choices([...PACKAGE_NAMES]))
    .option("--allow-small", "accept a registry with fewer rows than the real one has")
    .action(runGenerate);

  program
    .command("check")
    .description(
      "check data/: its problems, its ledger, and the project's own lists; warn of what an update made obsolete",
    )
    .action(runCheck);
  program
    .command("report-txt")
    .description("list, class by class, what was read from each TXT note")
    .option("--data <file>", "of another snapshot, .csv or .csv.gz")
    .action(runReportTxt);
  return program;
}

async function runGenerate(options: GenerateOptions, command: Command): Promise<void> {
  const start = performance.now();
  const { reports, warnings } = await generateAsAsked(options, command);
  printWarnings(warnings);
  console.log(formatReports(reports, performance.now() - start));
}

/** The table that generating ends with, and its sum; `milliseconds` is the whole run's, reading and writing too. */
function formatReports(reports: readonly PackageReport[], milliseconds: number): string {
  const sum = (key: "constants" | "enumMembers" | "types" | "bytes") =>
    reports.reduce((total, report) => total + report[key], 0);
  return alignCells([
    ["package", "constants", "enum members", "types", "bytes", "ms"],
    ...reports.map((report) => [
      report.name,
      report.constants,
      report.enumMembers,
      report.types,
      report.bytes,
      Math.round(report.milliseconds),
    ]),
    ["all", sum("constants"), sum("enumMembers"), sum("types"), sum("bytes"), Math.round(milliseconds)],
  ]).join("\n");
}

async function generateAsAsked(
  { data, out, ledger, package: name, allowSmall = false }: GenerateOptions,
  command: Command,
): Promise<Generated> {
  const repository = locateRepository();
  const names = name === undefined ? PACKAGE_NAMES : [name];
  const inputs = {
    csv: resolve(data ?? repository.csv),
    corrections: repository.corrections,
    isSmallAllowed: allowSmall,
  };
  if (out !== undefined) {
    return generateElsewhere(
      { ...inputs, ledger: ledger === undefined ? undefined : resolve(ledger) },
      names,
      resolve(out),
    );
  }
  if (data !== undefined || ledger !== undefined)
    command.error(
      "error: --data and --ledger need --out: the repository's packages are made from data/ alone",
    );
  const recovery = await recoverInterrupted(repository.root);
  if (recovery !== "nothing") console.warn(pc.yellow(`an interrupted write was ${recovery} first`));
  await checkReleaseKept(repository.root);
  const { ledger: known, releasedLedger, releasedCsv } = repository;
  return generateInPlace(
    { ...inputs, ledger: known, releasedLedger, releasedCsv },
    names,
    repository.packages,
  );
}

async function runCheck(): Promise<void> {
  printWarnings(await checkData(locateRepository()));
  console.log(
    "data/ is sound: the ledger is what the last release and the registry make, and the project's own lists are sorted and sourced",
  );
}

async function runReportTxt({ data }: { readonly data?: string }): Promise<void> {
  const { csv, corrections } = locateRepository();
  console.log(await reportTxt({ csv: data === undefined ? csv : resolve(data), corrections }));
}
