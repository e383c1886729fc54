import type { EmittedPackage } from "../../oracle/emitted-package.js";
import type { Release } from "../../update/describe-release.js";

/** Where a replay stands: a version of every package that counts as released. */
export interface ReplayState {
  readonly release: Release;
  /** The latest day so far, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** By the packages' names: `@ianakit/tcp` -> `1.4.2`. */
  readonly versions: ReadonlyMap<string, string>;
  readonly emitted: readonly EmittedPackage[];
  /** Where it was emitted. */
  readonly folder: string;
}
