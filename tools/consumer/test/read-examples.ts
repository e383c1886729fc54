import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** A program that the documentation shows. */
export interface Example {
  /** Where it stands: a file, and which of its examples. */
  readonly title: string;
  readonly code: string;
}

/** What an example rests on, by the names and numbers in it. */
const FACTS: readonly (readonly [pattern: RegExp, facts: readonly string[]])[] = [
  [/\bSUBMISSIONS\b/, ["submissions 465/tcp", "urd 465/tcp"]],
  [/\b465, "udp"/, ["igmpv3lite 465/udp"]],
  [/\bdiscard\b/i, ["discard 9/dccp", "no discart"]],
  [/\bm3ua\b/i, ["m3ua 2905/sctp"]],
  [/\bdiameter\b/i, ["diameter 3868/sctp", "no diametre"]],
  [/\bssh\b|\b22\b/i, ["ssh 22/tcp", "no shh"]],
  [/\bftp\b/, ["ftp-data 20/tcp", "ftp 21/tcp"]],
  [/\b2049\b|"nfs"/, ["nfs 2049/tcp,sctp", "shilp 2049/tcp"]],
  [/\b6010\b|\b6003\b/, ["x11 6000-6063/tcp"]],
  [/\bz39\b/i, ["z39-50 210/tcp,udp", "z39.50 210/tcp,udp"]],
  [/\b(?:portStatus|isAssignedPort|findByPort)\(4,/, ["no 4/tcp"]],
  [/\bpostgres"/, ["no postg*"]],
  [/"rdp"/, ["rdp", "rdp", "ms-wbt-server 3389/tcp,udp"]],
  [/"kafka"/, ["no kafka"]],
  [/"whois"/, ["no whois", "nicname 43/tcp"]],
  [/"1password"/, ["1password"]],
  [/\bcoap\b/, ["coap 5683/udp", "no coop"]],
];

export function listFacts(code: string): readonly string[] {
  return FACTS.flatMap(([pattern, facts]) => (pattern.test(code) ? facts : []));
}

/** The TypeScript blocks of the READMEs. */
export function readReadmeExamples(): readonly Example[] {
  const folders = readdirSync(join(repository, "packages")).map((name) => `packages/${name}/`);
  return ["", ...folders].flatMap((folder) => {
    const blocks = read(`${folder}README.md`).matchAll(/^```ts\n(.*?)^```$/gms);
    return [...blocks].map(([, code = ""], at) => ({ title: `${folder}README.md, example ${at + 1}`, code }));
  });
}

/** The entry points with functions, by the files whose documentation shows how to use them. */
const ENTRY_POINTS = [
  { files: /^packages\/registry\/src\/details\//, entryPoint: "@ianakit/registry/details" },
  { files: /^packages\/registry\/src\/typed\.ts$/, entryPoint: "@ianakit/registry/typed" },
  { files: /^packages\/registry\/src\/resolve(?:\.ts$|\/)/, entryPoint: "@ianakit/registry/resolve" },
  { files: /^packages\/registry\/src\/schema(?:\.ts$|\/)/, entryPoint: "@ianakit/registry/schema" },
  {
    files: /^packages\/registry\/src\/(?:common-uses|shared\/nicknames)\.ts$/,
    entryPoint: "@ianakit/registry/common-uses",
  },
  { files: /^packages\/registry\/src\//, entryPoint: "@ianakit/registry" },
  { files: /^packages\/dccp\/src\//, entryPoint: "@ianakit/dccp/service-codes" },
  { files: /^packages\/dns-sd\/src\/txt-(?:notes|records)\//, entryPoint: "@ianakit/dns-sd/txt" },
  { files: /^packages\/dns-sd\/src\//, entryPoint: "@ianakit/dns-sd" },
] as const;

/** The `@example` blocks of public functions that print something; one without imports uses its entry point's exports. */
export async function readTsdocExamples(
  load: (entryPoint: string) => Promise<object>,
): Promise<readonly Example[]> {
  const examples = listSources().flatMap((path) => {
    const entryPoint = ENTRY_POINTS.find(({ files }) => files.test(path))?.entryPoint;
    const blocks = read(path).matchAll(/^ \* @example\n((?: \*(?! @|\/).*\n)+)/gm);
    if (entryPoint === undefined) return [];
    return [...blocks].map(([, block = ""], at) => ({
      title: `${path}, example ${at + 1}`,
      entryPoint,
      code: block.replace(/^ \* ?/gm, ""),
    }));
  });
  return Promise.all(
    examples
      .filter(({ code }) => code.includes("console.log"))
      .map(async ({ title, entryPoint, code }) => {
        if (code.startsWith("import ")) return { title, code };
        const used = Object.keys(await load(entryPoint)).filter((name) =>
          new RegExp(`\\b${name}\\b`).test(code),
        );
        return { title, code: `import { ${used.join(", ")} } from "${entryPoint}";\n${code}` };
      }),
  );
}

/** What an example says that it prints: the comment after each `console.log`, white space aside. */
export function readExpectedOutput(code: string): string {
  const comments = [...code.matchAll(/console\.log\(.*\);? \/\/ (.*)$/gm)].map(([, comment = ""]) => comment);
  return comments.join(" ");
}

function listSources(): readonly string[] {
  return ["registry", "dccp", "dns-sd"].flatMap((name) => {
    const folder = `packages/${name}/src`;
    const entries = readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" });
    return entries
      .filter((path) => path.endsWith(".ts") && !path.startsWith("generated"))
      .map((path) => `${folder}/${path}`);
  });
}

function read(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}
