import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { explainInterruption, printFailure, printWarnings } from "@ianakit/generator/terminal";
import { Command } from "commander";
import { rehearse } from "../rehearsal/rehearse.js";
import { diffSnapshots, formatUpdates } from "./diff-snapshots.js";
import { planRelease, startChecks } from "./plan-release.js";
import { printProgress } from "./print-progress.js";
import { proposeUpdate } from "./propose-update.js";
import { releasePackages } from "./release-packages.js";
import { listSnapshots, runReplay } from "./replay/run-replay.js";
import { reportRefusal } from "./report-refusal.js";
import { retireTombstones } from "./retire-tombstones.js";
import { rebuildData, updateRegistry } from "./update-registry.js";
import { versionPackages } from "./version/version-packages.js";
import { writeSboms } from "./write-sboms.js";

/** This tool stands in `tools/release/{src,dist}/commands`, whatever the folder it is called from. */
const root = fileURLToPath(new URL("../../../../", import.meta.url));

const program = new Command("release").description("Turns registry updates into releases.");

program
  .command("update")
  .description("take a new snapshot of the registry: data/, its ledger and the changesets")
  .option("--from <file or URL>", "CSV or XML, gzipped or not, instead of the source in data/provenance.json")
  .option(
    "--provenance <file>",
    "what the snapshot is composed of; by default the provenance.json beside the file that --from names",
  )
  .option("--date <YYYY-MM-DD>", "the day that the snapshot is of")
  .option("--accept-loss", "take a snapshot in which many named rows are gone")
  .option("--allow-older", "take a snapshot of an earlier day than data/")
  .option(
    "--report",
    "open or refresh an issue where the update is refused, close it where it is not (by gh)",
  )
  .action(runUpdate);

program
  .command("rebuild")
  .description(
    "make the ledger, the changesets and the day in README.md again, from data/released/ and the registry in data/",
  )
  .action(async () => {
    const { updates } = await rebuildData(root);
    console.log(formatUpdates(updates, undefined));
  });

program
  .command("diff")
  .description("say what an update from one snapshot to another would be, without writing")
  .argument("<OLD>", "CSV or XML, gzipped or not")
  .argument("<NEW>", "CSV or XML, gzipped or not")
  .option("--json", "for a program")
  .action(runDiff);

program
  .command("replay")
  .description(
    "take the snapshots of a folder through the pipeline, each as a released update, and prove each step",
  )
  .argument("<DIR>", "holds .csv or .csv.gz files, taken in the order of their names")
  .action(async (folder: string) => {
    if (!(await runReplay(root, folder, (line) => console.log(line)))) process.exitCode = 1;
  });

program
  .command("rehearse")
  .description(
    "take the snapshots of a folder as a year of days: clones, the bot, its pull requests, releases to a package registry on loopback, and a program that uses everything",
  )
  .argument("<DIR>", "holds .csv or .csv.gz files, taken in the order of their names")
  .option("--backwards", "in the other order")
  .option("--most <days>", "that many of them, spread over all", Number)
  .option("--quick", "run the fast part of the checks on the first and the last day too")
  .action(async (folder: string, { backwards = false, most, quick = false }: RehearseFlags) => {
    const files = spread(await listSnapshots(resolve(folder)), most);
    const days = backwards ? files.toReversed() : files;
    const isSound = await rehearse(root, days, { isQuick: quick, print: (line) => console.log(line) });
    if (!isSound) process.exitCode = 1;
  });

program
  .command("retire")
  .description("list the tombstones withdrawn before a day; with --drop, take them out in a planned major")
  .requiredOption("--before <YYYY-MM-DD>", "the day")
  .option("--drop", "write the ledger and major changesets; the identifiers stay reserved")
  .action(runRetire);

program
  .command("version")
  .description("turn the pending changesets into versions and changelogs, and data/ into the last release")
  .action(async () => {
    for (const path of await versionPackages(root)) console.log(path);
  });

program
  .command("release")
  .description("build the packages and publish every version that is not yet published")
  .option("--push-tags", "push the tags of the versions")
  .option("--allow-composed", "publish a snapshot that is not IANA's own file, for a test server")
  .option("--notes", "make a GitHub release of each version, with its changelog (by gh)")
  .action(async ({ pushTags = false, notes = false, allowComposed = false }: ReleaseFlags) => {
    await releasePackages(root, {
      isComposedAllowed: allowComposed,
      arePushed: pushTags,
      areNoted: notes,
      environment: process.env,
      onOutput: (text) => process.stdout.write(text),
    });
  });

program
  .command("propose")
  .description("open or refresh the pull request of a registry update")
  .action(async () => {
    console.log(await proposeUpdate(root, process.env));
  });

program
  .command("sbom")
  .description("write a bill of materials of each package, and of what builds them, to sbom/")
  .action(async () => {
    for (const path of await writeSboms(root, join(root, "sbom"))) console.log(path);
  });

program
  .command("plan")
  .description("say whether a version or a publish is due, to the release workflow too")
  .action(async () => console.log(await planRelease(root, process.env)));

program
  .command("start-checks")
  .description("start the checks of the pull request Release (by gh)")
  .action(async () => {
    const isOpen = await startChecks(root, process.env);
    console.log(isOpen ? "the checks of the pull request were started" : "there is no pull request");
  });

interface RehearseFlags {
  readonly backwards?: boolean;
  readonly most?: number;
  readonly quick?: boolean;
}

/** As many as asked for, the first and the last among them. */
function spread(files: readonly string[], most = files.length): readonly string[] {
  const count = Math.min(Math.max(2, most), files.length);
  return Array.from(
    { length: count },
    (_, index) => files[Math.round((index * (files.length - 1)) / (count - 1))] ?? "",
  );
}

interface ReleaseFlags {
  readonly pushTags?: boolean;
  readonly notes?: boolean;
  readonly allowComposed?: boolean;
}

interface UpdateFlags {
  readonly from?: string;
  readonly provenance?: string;
  readonly date?: string;
  readonly acceptLoss?: boolean;
  readonly allowOlder?: boolean;
  readonly report?: boolean;
}

async function runUpdate(flags: UpdateFlags): Promise<void> {
  const { from, provenance, date, acceptLoss = false, allowOlder = false, report = false } = flags;
  const update = updateRegistry(root, {
    from,
    provenance,
    date,
    isLossAccepted: acceptLoss,
    isOlderAllowed: allowOlder,
    fetchOptions: process.stderr.isTTY ? { onProgress: printProgress } : {},
  });
  const outcome = report ? await reportRefusal(update, root, process.env) : await update;
  printWarnings(outcome.warnings);
  if (outcome.kind === "unchanged") {
    const completed = "an update that was interrupted was completed; the registry is unchanged since";
    const unchanged = "the registry is unchanged: nothing was written";
    return console.log(outcome.recovery === "completed" ? completed : unchanged);
  }
  if (outcome.recovery === "completed") console.log("an update that was interrupted was completed first");
  const { updates } = outcome.plan;
  const taken = `the snapshot of ${outcome.date} was taken: no package needs a changeset`;
  console.log(updates.length === 0 ? taken : formatUpdates(updates, outcome.date));
}

async function runDiff(
  older: string,
  newer: string,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const { plan, date } = await diffSnapshots(root, older, newer);
  console.log(
    json ? JSON.stringify({ date, packages: plan.updates }, undefined, 2) : formatUpdates(plan.updates, date),
  );
}

async function runRetire({
  before,
  drop = false,
}: {
  readonly before: string;
  readonly drop?: boolean;
}): Promise<void> {
  const tombstones = await retireTombstones(root, { before, areDropped: drop });
  for (const tombstone of tombstones) console.log(tombstone);
  console.log(`${tombstones.length} tombstones ${drop ? "retired" : "can be retired with --drop"}`);
}

explainInterruption();
try {
  await program.parseAsync();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
