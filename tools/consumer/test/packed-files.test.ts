import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir, hostname, tmpdir, userInfo } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PACKAGES } from "./install-packages.js";
import { readPackage } from "./read-package.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const packed = PACKAGES.map((name) => ({ name, files: readPackage(name) }));
const registry = readRepository("data/service-names-port-numbers.csv").toLowerCase();

function readRepository(path: string): string {
  return readFileSync(`${repository}${path}`, "utf8");
}

it("the tarballs hold the files that packed-files.txt lists; `npm run packed-files -w @ianakit/consumer` renews it", async () => {
  const lists = packed.map(({ name, files }) =>
    [...files.keys()]
      // It comes with the first release.
      .filter((path) => path !== "CHANGELOG.md")
      .map((path) => `${name}/${path}\n`)
      .join(""),
  );
  await expect(lists.join("\n")).toMatchFileSnapshot("packed-files.txt");
});

const DEPENDENCIES = /dependencies/i;

/** What is in the registry's own text is no leak. */
const isUnknown = (text: string) => !registry.includes(text.toLowerCase());
const PATHS = [
  repository.slice(0, -1),
  homedir(),
  tmpdir(),
  "/home/",
  "/Users/",
  "/tmp/",
  "/var/",
  "/root/",
  "file://",
]
  .filter((place) => place.length > 1)
  .filter(isUnknown);
const NAMES = [hostname(), userInfo().username].filter(isUnknown);

/** The last section of every README: the other packages, with links that work on npm too. */
function readFamily(readme = ""): string {
  return readme.slice(readme.indexOf("## The family"));
}

describe.each(packed)("the tarball of $name", ({ name, files }) => {
  const manifest = JSON.parse(files.get("package.json") ?? "") as {
    readonly license: string;
    readonly exports: Readonly<Record<string, unknown>>;
  };

  it("holds the changelog that the package has since its first release", () => {
    expect(files.has("CHANGELOG.md")).toBe(existsSync(`${repository}packages/${name}/CHANGELOG.md`));
  });

  it("holds every file that the build made for it", () => {
    const made = readdirSync(`${repository}packages/${name}/package`, {
      recursive: true,
      withFileTypes: true,
    });
    expect(files.size).toBe(made.filter((entry) => entry.isFile()).length);
  });

  it("has a manifest without scripts, and without what the workspace alone has", () => {
    const fields = Object.keys(manifest);
    expect(fields.filter((field) => ["scripts", "publishConfig"].includes(field))).toEqual([]);
    expect(Object.keys(manifest.exports).filter((path) => path === "./model")).toEqual([]);
  });

  it("runs nothing when it is installed, and brings no other package along", () => {
    expect(Object.keys(manifest).filter((field) => DEPENDENCIES.test(field))).toEqual([]);
    // npm builds a package that has this file when it is installed.
    expect([...files.keys()].filter((path) => /binding\.gyp$|(?:^|\/)node_modules\//.test(path))).toEqual([]);
  });

  it("says where it comes from, in the words of the repository's own manifest", () => {
    const { author, repository: address } = JSON.parse(readRepository("package.json"));
    expect(manifest).toMatchObject({
      author,
      homepage: expect.stringMatching(/^https:\/\/.*\/packages\//),
      bugs: expect.stringMatching(/^https:\/\/.*\/issues$/),
      repository: { ...address, directory: `packages/${name}` },
    });
  });

  it("has a README whose links lead somewhere on npm, and which ends like the others", () => {
    const readme = files.get("README.md") ?? "";
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? "");
    expect(links.filter((link) => !/^https:\/\//.test(link))).toEqual([]);
    expect(readFamily(readme)).toMatch(/^## The family\n\nMIT; /);
    expect(readFamily(readme)).toBe(readFamily(packed[0]?.files.get("README.md")));
  });

  it("carries the licence and the notice of the repository", () => {
    expect(manifest.license).toBe("MIT");
    for (const file of ["LICENSE", "NOTICE"]) expect(files.get(file), file).toBe(readRepository(file));
  });

  it("names no path, host or user of the machine that built it", () => {
    for (const [path, content] of files) {
      // A library in the bundle makes the URL of a file from this beginning.
      const text = content.replaceAll('new URL("file:///")', "");
      const words = new Set(text.split(/[^\w.-]+/));
      const leaks = [
        ...PATHS.filter((place) => text.includes(place)),
        ...NAMES.filter((name) => words.has(name)),
      ];
      expect([path, leaks]).toEqual([path, []]);
    }
  });

  it("has no source map, and points to none", () => {
    expect([...files.keys()].filter((path) => path.endsWith(".map"))).toEqual([]);
    for (const [path, text] of files)
      expect([path, text.includes("sourceMappingURL")]).toEqual([path, false]);
  });
});

it("the command line carries the licence of every library that is in its bundles", () => {
  const cli = packed.find(({ name }) => name === "cli");
  // The URL of a source may contain such a folder name.
  const bundles = ["ianakit", "lint", "registry"].map((name) => cli?.files.get(`dist/${name}.cjs`));
  const bundle = bundles.join("\n").replace(/https:[^"]*/g, "");
  const { devDependencies } = JSON.parse(readRepository("packages/cli/package.json")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const libraries = Object.keys(devDependencies).filter((library) => !library.startsWith("@ianakit/"));
  const bundled = [...bundle.matchAll(/node_modules\/((?:@[^/"]+\/)?[^/"]+)/g)].map(
    ([, library]) => library ?? "",
  );
  for (const library of new Set([...libraries, ...bundled]))
    expect(cli?.files.get("dist/LICENSES.txt"), library).toMatch(
      new RegExp(`^${library} \\d+\\.\\d+\\.\\d+ \\(`, "m"),
    );
});
