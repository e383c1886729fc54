import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { expect, inject, it } from "vitest";
import { PACKAGES } from "../test/install-packages.js";

const tarballs = inject("tarballs");

it.each(PACKAGES.filter((name) => name !== "cli"))(
  "%s has the types of its JavaScript to every resolver: arethetypeswrong (the command line has no types)",
  async (name) => {
    const tarball = new Uint8Array(readFileSync(tarballs[name] ?? ""));
    const checked = await checkPackage(createPackageFromTarballData(tarball));
    const { entrypoints, problems } =
      checked.types === false ? { entrypoints: {}, problems: ["no types"] } : checked;
    expect(problems).toEqual([]);
    expect(Object.keys(entrypoints)).toContain(".");
  },
);
