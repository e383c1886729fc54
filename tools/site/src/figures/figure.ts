/** A plot of the bench. */
export interface Figure {
  /** `bundle.svg`. */
  readonly file: string;
  readonly title: string;
  /** Its figures in words. */
  readonly description: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
