/** A failure is told where the promise is awaited, also if something else fails before. */
export function toldLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
