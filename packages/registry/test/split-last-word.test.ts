import { expect, it } from "vitest";
import { splitLastWord } from "../src/split-last-word.js";

it.each([
  ["443 tcp", "443", "tcp"],
  ["443/tcp", "443", "tcp"],
  ["443  /  tcp", "443", "tcp"],
  ["x//tcp", "x/", "tcp"],
  ["443/", "443", ""],
  ["/tcp", "", "tcp"],
  ["remote desktop\tudp", "remote desktop", "udp"],
])("%j is %j and %j", (text, before, word) => {
  expect(splitLastWord(text)).toEqual({ before, word });
});

it("a single word stays whole", () => {
  for (const text of ["", "https", "6000-6063"]) expect(splitLastWord(text)).toBeUndefined();
});
