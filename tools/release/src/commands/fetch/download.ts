/** What the next request for a file asks with (RFC 9110 section 13), as the server wrote it. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** What a server answered to the request for the registry. */
export type Download =
  /** The registry is what it was at the last update. */
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "received";
      readonly bytes: Uint8Array;
      readonly validators: Validators;
    };

/** How a registry is fetched. */
export interface FetchOptions {
  /** Of the copy that is here; without one, the server has to send the whole. */
  readonly validators: Validators;
  /** For one try, from the request to the last byte. */
  readonly timeoutMilliseconds: number;
  /** Before the second try, the third …; a try more than there are pauses is made. */
  readonly pausesMilliseconds: readonly number[];
  readonly sizeLimitBytes: number;
  /** Told of each piece; the whole is unknown where the server does not say it. */
  readonly onProgress: (receivedBytes: number, wholeBytes: number | undefined) => void;
}

/** How IANA's server is asked: the whole file has 1.2 MB as CSV and 4 MB as XML. */
export const DEFAULT_FETCH_OPTIONS: FetchOptions = {
  validators: {},
  timeoutMilliseconds: 60_000,
  pausesMilliseconds: [1_000, 5_000],
  sizeLimitBytes: 32 * 1024 * 1024,
  onProgress: () => {},
};
