import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readReferenceFile } from "../../src/api/read-reference-file.js";

const { packages } = readReferenceFile();
const entryPoints = packages.flatMap((own) => own.entryPoints);
const root = new URL("../../../../packages/", import.meta.url);
const pageOf = (slug: string) =>
  readFileSync(new URL(`../../dist/api/${slug}.html`, import.meta.url), "utf8");

it("has every public entry point of every package that is published", () => {
  const published = readdirSync(root).flatMap((folder) => {
    const file = new URL(`${folder}/package/package.json`, root);
    if (!existsSync(file)) return [];
    const { name, exports } = JSON.parse(readFileSync(file, "utf8"));
    const subpaths = Object.keys(exports).filter((subpath) => subpath !== "./package.json");
    return [name, ...subpaths.map((subpath: string) => name + subpath.slice(1))];
  });
  const known = [...packages, ...entryPoints].map(({ name }) => name);
  expect(new Set(known)).toEqual(new Set(published));
});

it("has all that an entry point exports, on its page", async () => {
  for (const { name, slug, symbols, reexports, constants } of entryPoints) {
    const page = pageOf(slug);
    const exported = Object.keys(await import(name));
    const described = new Set([...symbols, ...reexports].map((each) => each.name));
    const missing = exported.filter(
      (each) => !described.has(each) && !/^[A-Z0-9_]+$|^(?:default|module\.exports)$/.test(each),
    );
    expect(
      missing.filter((each) => each !== constants?.enumName),
      name,
    ).toEqual([]);
    for (const symbol of symbols) expect(page, `${name} ${symbol.name}`).toContain(`id=${symbol.name}>`);
  }
});

it("counts the constants and members that an entry point has of the registry, and gives examples with their values", async () => {
  const listed = entryPoints.filter(({ constants }) => constants !== undefined);
  expect(listed.length).toBeGreaterThanOrEqual(14);
  for (const { name, constants } of listed) {
    const module = await import(name);
    const values = constants?.enumName === undefined ? module : module[constants.enumName];
    expect(Object.keys(values).filter((each) => /^(?!\d)[A-Z0-9_]+$/.test(each)).length, name).toBe(
      constants?.count,
    );
    const examples = constants?.examples ?? [];
    expect(examples.length, name).toBeGreaterThan(2);
    for (const each of examples) expect(JSON.stringify(values[each.name]), name).toBe(each.value);
  }
});

it("says of a function what its comment says, with links to what it names", () => {
  const own = entryPoints.find(({ slug }) => slug === "dns-sd");
  const symbol = own?.symbols.find(({ name }) => name === "parseServiceType");
  expect(symbol).toMatchObject({
    kind: "function",
    declaration: "function parseServiceType(text: string): ServiceTypeParts;",
    see: ["<p>RFC 6763 sections 4.1, 4.3, 7 and 7.1</p>"],
  });
  expect(symbol?.throws[0]).toContain('<a href="/api/dns-sd#DnsSdError"><code>DnsSdError</code></a>');
  expect(symbol?.examples[0]).toContain('parseServiceType("_IPP._TCP.").serviceName');
  expect(pageOf("dns-sd")).toContain("<a href=#ServiceTypeParts>ServiceTypeParts</a>");
  expect(pageOf("registry")).toContain(
    "<a href=/api/registry/assignment#TransportProtocol>TransportProtocol</a>",
  );
});

it("links to no page and no place that is not there", () => {
  for (const slug of new Set([...packages, ...entryPoints].map((each) => each.slug))) {
    const page = pageOf(slug);
    for (const [, path = "", name = ""] of page.matchAll(/href="?(\/api\/[^\s"#>]*)?#([\w$]+)/g)) {
      const target = path === "" ? page : pageOf(path.slice("/api/".length));
      expect(name === "main" || target.includes(`id=${name}`), `${slug}: ${path}#${name}`).toBe(true);
    }
  }
});
