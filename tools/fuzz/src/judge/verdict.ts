/** A registry to be judged, and the one that was released before it, if any; both as CSV texts. */
export interface RegistryCase {
  readonly csv: string;
  readonly before?: string | undefined;
}

/** What became of a registry. */
export interface Verdict {
  /** The rules that it breaks; none if packages were made of it. */
  readonly rules: readonly string[];
  /** What must never be, in sentences. */
  readonly faults: readonly string[];
}
