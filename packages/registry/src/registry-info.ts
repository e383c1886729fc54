import { SNAPSHOT } from "./generated/snapshot.js";

/** The snapshot of the registry that a release was made from. */
export interface RegistryInfo {
  /** `YYYY-MM-DD`; `undefined` if the snapshot does not say. */
  readonly date: string | undefined;
  /** The SHA-256 of the CSV file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** How many rows the CSV has, those without a service name included. */
  readonly rowCount: number;
  /** How many rows name a service. */
  readonly assignmentCount: number;
  /** How many rows name no service. */
  readonly portRemarkCount: number;
  /** What the snapshot lacks, in sentences. */
  readonly knownGaps: readonly string[];
}

/**
 * Which snapshot of the registry this is, and what it lacks. Frozen.
 *
 * @example
 * console.log(registryInfo.rowCount > 14_000); // true
 */
export const registryInfo: RegistryInfo = /* @__PURE__ */ Object.freeze({
  ...SNAPSHOT,
  knownGaps: /* @__PURE__ */ Object.freeze([...SNAPSHOT.knownGaps]),
});
