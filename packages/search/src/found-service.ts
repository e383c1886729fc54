/** What the search finds: a service with all its ports. */
export interface FoundService {
  readonly serviceName: string;
  readonly description: string;
  /** `5432/tcp`. */
  readonly ports: readonly string[];
  /** Names of the project's own, not IANA's, that people use for it. */
  readonly nicknames: readonly string[];
  /** Historic names that are aliases to it. */
  readonly aliases: readonly string[];
}
