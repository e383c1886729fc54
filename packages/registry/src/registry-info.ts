import { SNAPSHOT } from "./generated/snapshot.js";

/** The snapshot of the registry that a release was made from. */
export interface RegistryInfo {
  /** `YYYY-MM-DD`; `undefined` where nothing says it. */
  readonly date: string | undefined;
  /** Of the CSV's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Rows of the CSV, those without a service name too. */
  readonly rowCount: number;
  /** Rows that name a service. */
  readonly assignmentCount: number;
  /** Rows that name none. */
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
