import { readFileSync } from "node:fs";
import { publint } from "publint";
import { expect, inject, it } from "vitest";
import { PACKAGES } from "./install-packages.js";

const tarballs = inject("tarballs");

it.each(PACKAGES)("%s is clean to publint", async (name) => {
  const tarball = readFileSync(tarballs[name] ?? "");
  const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
  expect(messages).toEqual([]);
});
