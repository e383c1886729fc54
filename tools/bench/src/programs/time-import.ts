// Prints the milliseconds that importing a module takes, which is named by a specifier or a URL.
const [, , specifier = "", kind] = process.argv;
const start = performance.now();
const module =
  kind === "json"
    ? await import(specifier, { with: { type: "json" } })
    : ((await import(specifier)) as object);
// A peer makes what it offers only when it is called.
if (kind === "call") (module as { default: () => unknown }).default();
console.log(JSON.stringify(performance.now() - start));

export {};
