/** What the next request for a file asks with (RFC 9110 section 13), as the server wrote it. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}
