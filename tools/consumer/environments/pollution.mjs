// What a vulnerable library can do to every object: every property name in our code suddenly has a value.

/** An index, a descriptor's word or an iterator's method that every object inherits breaks the language itself. */
const OF_THE_LANGUAGE =
  /^(?:\d+|get|set|value|writable|enumerable|configurable|next|return|throw|done|then)$/;

/**
 * Every word of the packages' code that could be a property's name, and some that people look up.
 *
 * @param {readonly string[]} sources
 * @returns {readonly string[]}
 */
export function listWords(sources) {
  const words = new Set(["https", "http", "ipp", "no-such-service", "-1", "toJSON"]);
  for (const source of sources) {
    const code = source.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    for (const [word] of code.matchAll(/[A-Za-z_$][\w$]*/g)) words.add(word);
  }
  return [...words].filter((word) => !OF_THE_LANGUAGE.test(word));
}

/**
 * A script that gives every object in its realm a property for each word that it lacks. Its value is a function that
 * removes them.
 *
 * @param {readonly string[]} words
 * @param {"values" | "accessors"} how
 */
export function writePollution(words, how) {
  const answer =
    how === "values" ? 'value: "polluted", writable: true' : 'get: () => "polluted", set: () => {}';
  return `(() => {
  const added = [];
  for (const word of ${JSON.stringify(words)}) {
    for (const target of [Object, Array, String, Number, Function, Map, Set].map((each) => each.prototype)) {
      if (word in target) continue;
      Reflect.defineProperty(target, word, { __proto__: null, configurable: true, enumerable: true, ${answer} });
      added[added.length] = [target, word];
    }
  }
  return () => {
    for (let at = 0; at < added.length; at++) Reflect.deleteProperty(added[at][0], added[at][1]);
    return added.length;
  };
})()`;
}
