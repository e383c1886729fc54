/** `data/provenance.json` after an update: where the file beside it comes from. */
export interface Provenance {
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly rows: number;
  /** The day that the snapshot is of, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly format: string;
  /** Where updates are fetched from. */
  readonly source: string;
  /** What the source's server wrote beside the file, for the next request. */
  readonly etag?: string;
  readonly lastModified?: string;
}
