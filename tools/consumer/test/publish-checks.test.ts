import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { describe, expect, inject, it } from "vitest";
import { PACKAGES } from "./install-packages.js";

const tarballs = inject("tarballs");
const readTarball = (name: string) => new Uint8Array(readFileSync(tarballs[name] ?? ""));

describe.each(PACKAGES)("%s", (name) => {
  it("is clean to publint", async () => {
    const { messages } = await publint({ pack: { tarball: readTarball(name).buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it.skipIf(name === "cli")(
    "has the types of its JavaScript to every resolver: arethetypeswrong (the command line has no types)",
    async () => {
      const checked = await checkPackage(createPackageFromTarballData(readTarball(name)));
      const { entrypoints, problems } =
        checked.types === false ? { entrypoints: {}, problems: ["no types"] } : checked;
      expect(problems).toEqual([]);
      expect(Object.keys(entrypoints)).toContain(".");
    },
  );
});
