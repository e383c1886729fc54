import { createHook } from "node:async_hooks";
import { type Context, createContext, Script } from "node:vm";

/** What a host gives programs besides the language; to ask for any of it is a side effect already. */
const HOST_NAMES = [
  ...["console", "process", "require", "module", "global", "Buffer", "fetch", "XMLHttpRequest", "WebSocket"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "structuredClone", "performance"],
  ...["navigator", "document", "window", "self", "localStorage", "Worker", "MessageChannel", "EventSource"],
  ...["WebAssembly", "SharedArrayBuffer", "Atomics", "crypto", "__filename", "__dirname", "importScripts"],
];

/** Run within the sandbox: whatever the language is built of cannot be changed, and a try throws. */
const FREEZE = new Script(`{
  const seen = new Set();
  const freeze = (value) => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
    seen.add(value);
    for (const key of Reflect.ownKeys(value)) {
      const { value: held, get, set } = Reflect.getOwnPropertyDescriptor(value, key);
      [held, get, set].forEach(freeze);
    }
    freeze(Reflect.getPrototypeOf(value));
    if (value !== globalThis) Object.freeze(value);
  };
  for (const key of Reflect.ownKeys(globalThis)) if (!hostNames.includes(key)) freeze(globalThis[key]);
  freeze((function* () {})());
  freeze((async () => {})());
  freeze([][Symbol.iterator]());
  freeze(new Map()[Symbol.iterator]());
  freeze(/x/[Symbol.matchAll](""));
}
`);

/** Where generated code runs: the language alone, frozen, and everything else watched. */
export class Sandbox {
  readonly sideEffects: string[] = [];
  readonly #context: Context;
  readonly #names: ReadonlySet<PropertyKey>;

  constructor() {
    const globals: object = Object.create(null);
    for (const name of HOST_NAMES) {
      const report = () => void this.sideEffects.push(`asks for ${name}`);
      Object.defineProperty(globals, name, {
        get: report,
        set: report,
        enumerable: false,
        configurable: false,
      });
    }
    Object.defineProperty(globals, "hostNames", { value: HOST_NAMES, configurable: true });
    this.#context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
    FREEZE.runInContext(this.#context);
    Reflect.deleteProperty(globals, "hostNames");
    this.#names = new Set(Reflect.ownKeys(globals));
    this.sideEffects.length = 0;
  }

  /** Runs a module's code, CommonJS, and answers its exports. */
  run(path: string, code: Script | string, modules: ReadonlyMap<string, object>): Record<string, unknown> {
    const exports = { exports: new Script("({})").runInContext(this.#context) };
    const load = (name: string) => modules.get(name) ?? void this.sideEffects.push(`${path} loads ${name}`);
    this.watch(path, () => {
      const script = typeof code === "string" ? wrapCode(path, code) : code;
      script.runInContext(this.#context)(exports, exports.exports, load);
    });
    const added = Reflect.ownKeys(this.#context).filter((name) => !this.#names.has(name));
    for (const name of added) this.sideEffects.push(`${path} makes the global ${String(name)}`);
    return exports.exports;
  }

  /** Does something, and watches whether it begins anything that ends later: a timer, a promise, a file, a socket. */
  watch(path: string, action: () => void): void {
    const hook = createHook({ init: (_, type) => void this.sideEffects.push(`${path} begins a ${type}`) });
    try {
      hook.enable();
      action();
    } catch (error) {
      this.sideEffects.push(`${path} throws ${String((error as Error)?.message ?? error)}`);
    } finally {
      hook.disable();
    }
  }
}

/** CommonJS code as a script of a function of `module`, `exports` and `require`. */
export function wrapCode(path: string, code: string): Script {
  return new Script(`(function (module, exports, require) { "use strict"; ${code}\n})`, {
    filename: path,
    importModuleDynamically: (() => {
      throw new Error("imports at run time");
    }) as never,
  });
}
