const CALLS = 200_000;

/** Uses the answers, so that engines do not optimize the calls away. */
let sink = 0;

/** Nanoseconds per call, cycling through the inputs; if there are few calls, they take inputs that are far apart. */
export function timeCalls<Input>(
  inputs: readonly Input[],
  call: (input: Input) => unknown,
  calls = CALLS,
): number {
  const stride = calls < inputs.length ? Math.floor(inputs.length / calls) : 1;
  const start = performance.now();
  for (let at = 0; at < calls; at++) {
    const answer = call(inputs[(at * stride) % inputs.length] as Input);
    sink += answer === undefined ? 0 : 1;
  }
  const nanoseconds = ((performance.now() - start) * 1e6) / calls;
  if (sink < 0) throw new Error("more answers than calls");
  return nanoseconds;
}
