const CALLS = 200_000;

/** Keeps engines from leaving out calls whose answers nobody looks at. */
let sink = 0;

/** Nanoseconds a call, over inputs taken round and round; of few calls, those far apart. */
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
