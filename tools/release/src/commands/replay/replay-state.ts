import type { Release } from "../../update/describe-release.js";
import type { EmittedRelease } from "./emit-release.js";

/** Where a replay stands: a version of every package that counts as released. */
export interface ReplayState {
  readonly release: Release;
  /** The latest day so far, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** By the packages' names: `@ianakit/tcp` -> `1.4.2`. */
  readonly versions: ReadonlyMap<string, string>;
  /** Built while the next update is planned: only the proofs need it. */
  readonly emission: Promise<EmittedRelease>;
}
