import type { Plugin } from "vite";

const NAME = "virtual:search-worker";
const SOURCE = "src/search/search-worker.ts";

/**
 * The address of the search worker as a module. Vite would bundle a worker on its own, with a second copy of the
 * registry; as one more entry of the site's bundle it shares the pages' copy.
 */
export function searchWorker(): Plugin {
  let isBundled = false;
  return {
    name: "ianakit:search-worker",
    configResolved: ({ command, build: { ssr } }) => {
      isBundled = command === "build" && !ssr;
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      if (!isBundled) return `export default ${JSON.stringify(`/${SOURCE}`)};`;
      const reference = this.emitFile({ type: "chunk", id: SOURCE, name: "search-worker" });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}
