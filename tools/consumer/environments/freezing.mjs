/** A script that freezes every built-in object of its realm, however it is reached. */
export const FREEZING = `(() => {
  const seen = new Set();
  const freeze = (value) => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
    seen.add(value);
    for (const key of Reflect.ownKeys(value)) {
      const { value: held, get, set } = Reflect.getOwnPropertyDescriptor(value, key);
      for (const each of [held, get, set]) freeze(each);
    }
    freeze(Reflect.getPrototypeOf(value));
    Object.freeze(value);
  };
  const names = ["Object", "Function", "Array", "String", "Number", "Boolean", "Symbol", "BigInt", "Math", "JSON", "Reflect"];
  names.push("Map", "Set", "WeakMap", "WeakSet", "RegExp", "Date", "Promise", "Proxy", "Error", "TypeError", "RangeError");
  names.push("ArrayBuffer", "DataView", "Uint8Array", "Uint16Array", "Uint32Array", "Int32Array", "Float64Array");
  for (const name of names) freeze(globalThis[name]);
  for (const iterator of [[][Symbol.iterator](), "".matchAll(/x/g), new Map().keys(), new Set().keys()]) freeze(iterator);
  for (const made of [function* () {}, async () => {}, async function* () {}]) freeze(Object.getPrototypeOf(made));
  return seen.size;
})()`;
