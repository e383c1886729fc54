import { publint } from "publint";
import { expect, it } from "vitest";
import { PACKAGES } from "./install-packages.js";
import { locatePackage } from "./read-package.js";

it.each(PACKAGES)("%s is clean to publint", async (name) => {
  const { messages } = await publint({ pkgDir: locatePackage(name), pack: false, strict: true });
  expect(messages).toEqual([]);
});
