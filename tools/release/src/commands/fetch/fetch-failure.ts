/** A fetch that failed, in words for the person who ran it. */
export class FetchFailure extends Error {
  override readonly name = "FetchFailure";
  /** Whether another try may succeed: the network or the server was at fault, not the answer. */
  readonly isTransient: boolean;

  constructor(message: string, options: { readonly isTransient: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.isTransient = options.isTransient;
  }
}
