/** Marks a failure of the promise as handled: it is thrown where the promise is awaited, also if something else fails before. */
export function failWhereAwaited<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
