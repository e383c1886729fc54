import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

/** Virtual modules with registry data that would take a browser too long to compute, or that must not be published whole. */
const MODULES: Readonly<Record<string, { readonly file: string; readonly maker: string }>> = {
  "virtual:port-space": { file: "src/port-space/make-port-space.ts", maker: "makePortSpace" },
  "virtual:landmarks": { file: "src/port-space/make-port-space.ts", maker: "nameLandmarks" },
  "virtual:registrations": { file: "src/registrations/count-registrations.ts", maker: "countRegistrations" },
  "virtual:stretches": { file: "src/search/engine/list-stretches.ts", maker: "listStretches" },
  "virtual:registry-numbers": { file: "src/pages/search/count-registry.ts", maker: "countRegistry" },
  "virtual:api": { file: "src/api/read-reference-file.ts", maker: "readReferenceFile" },
  "virtual:api-names": { file: "src/api/read-reference-file.ts", maker: "listApiNames" },
  "virtual:figures": { file: "build/read-figures.ts", maker: "listFigures" },
  "virtual:plots": { file: "build/read-figures.ts", maker: "readPlots" },
  "virtual:results": { file: "build/read-figures.ts", maker: "printResults" },
  "virtual:changes": { file: "src/changes/make-changes.ts", maker: "makeChanges" },
};

/** Gives each virtual module the value that its maker returns at build time, made once for all bundles of the site. */
export function registryData(): Plugin {
  const codes = new Map<string, Promise<string>>();
  return {
    name: "registry-data",
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const module = MODULES[id.slice(1)];
      if (!id.startsWith("\0") || module === undefined) return undefined;
      const code = codes.get(id) ?? printModule(module);
      codes.set(id, code);
      return code;
    },
  };
}

async function printModule({ file, maker }: (typeof MODULES)[string]): Promise<string> {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const { module } = await runnerImport<Record<string, () => unknown>>(path);
  const json = JSON.stringify(await module[maker]?.());
  // Engines parse JSON text several times as fast as an object literal.
  return `export default JSON.parse(${JSON.stringify(json)});`;
}
