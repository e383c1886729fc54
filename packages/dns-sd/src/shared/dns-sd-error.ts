/**
 * Text or bytes that the RFCs do not allow.
 *
 * @example
 * try {
 *   formatServiceType({ serviceName: "http_alt", transport: "tcp" });
 * } catch (error) {
 *   console.log(error instanceof DnsSdError && error.section); // RFC 6335 section 5.1
 * }
 */
export class DnsSdError extends RangeError {
  override readonly name = "DnsSdError";
  /** Where the rule stands: `"RFC 6335 section 5.1"`. */
  readonly section: string;

  constructor(section: string, message: string) {
    super(`${message} (${section})`);
    this.section = section;
  }
}
