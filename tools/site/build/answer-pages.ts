import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Has `vite preview` answer pages as file hosts do: `/port/443` with `port/443.html`, and 404.html for what there is no file for. */
export function answerPages(): Plugin {
  return {
    name: "ianakit:answer-pages",
    configurePreviewServer: ({ config, middlewares }) => {
      const root = join(config.root, config.build.outDir);
      return () => {
        middlewares.use((request, response) => {
          // Vite has removed the base already, and browsers resolve `..` before they ask.
          const { pathname } = new URL(request.url ?? "/", "http://site");
          const path = decode(pathname).replace(/\.html$/, "");
          const file = join(root, path === "/" ? "index.html" : `${path}.html`);
          const isThere = file.startsWith(root) && statSync(file, { throwIfNoEntry: false })?.isFile();
          response.writeHead(isThere ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" });
          response.end(readFileSync(isThere ? file : join(root, "404.html")));
        });
      };
    },
  };
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname).replaceAll("\0", "");
  } catch {
    return pathname;
  }
}
