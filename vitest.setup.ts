import fc from "fast-check";

// `npm test` asks the same of the same sources each time; `IANAKIT_FUZZ_SEED=N npm test` asks something else.
fc.configureGlobal({ seed: Number(process.env.IANAKIT_FUZZ_SEED) });
