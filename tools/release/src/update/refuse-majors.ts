import type { Problem } from "@ianakit/generator/problems";
import type { PackageChange } from "../changes/package-change.js";
import type { PackageUpdate } from "../changesets/package-update.js";

/**
 * Nothing that the registry does breaks a build; only a planned removal of tombstones may.
 *
 * @param retired - the tombstones that may go, `"tcp PMCDPROXY"`
 */
export function refuseMajors(
  updates: readonly PackageUpdate[],
  retired: ReadonlySet<string>,
): readonly Problem[] {
  return updates.flatMap(({ name, changes }) =>
    changes
      .filter((change) => change.bump === "major" && !isPlanned(name, change, retired))
      .map(({ section, cells }) => ({
        rule: "no-major",
        message: `${name}: ${section.toLowerCase()} ${cells.join(" ")}; a registry update must not break a build`,
      })),
  );
}

/** A constant's removal names it first, that of its reverse look-up after the port. */
function isPlanned(
  name: PackageUpdate["name"],
  { section, cells }: PackageChange,
  retired: ReadonlySet<string>,
): boolean {
  return section === "Removed" && cells.slice(0, 2).some((cell) => retired.has(`${name} ${cell}`));
}
