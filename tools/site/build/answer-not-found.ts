import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Has `vite preview` answer as file hosts do: what there is no file for gets 404.html, whose script knows more pages. */
export function answerNotFound(): Plugin {
  return {
    name: "ianakit:answer-not-found",
    configurePreviewServer: ({ config, middlewares }) => {
      const file = join(config.root, config.build.outDir, "404.html");
      return () => {
        middlewares.use((_request, response) => {
          response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
          response.end(readFileSync(file));
        });
      };
    },
  };
}
