// Makes the site's pages as files, readable without JavaScript: run by build/build-site.mjs after the bundle.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sitePath } from "../routing/paths.js";
import { listPaths } from "./list-paths.js";
import { printServiceWorker } from "./print-service-worker.js";
import { renderPage } from "./render-page.js";
import { writeChanged } from "./write-changed.js";

/** Writes the pages into the folder of the built site, whose index.html is the frame of each. */
export async function writePages(folder: string, paths = listPaths()): Promise<void> {
  const frame = readFileSync(join(folder, "index.html"), "utf8");
  for (const path of paths) {
    const file = join(folder, path === "/404" ? "404.html" : `${path}/index.html`);
    writeChanged(file, await renderPage(frame, path));
  }
  removeOthers(folder, new Set(paths));
  writeServiceWorker(folder);
}

/** Pages of an earlier build, of ports and services that the registry no longer has. */
function removeOthers(folder: string, paths: ReadonlySet<string>): void {
  for (const kind of ["port", "service"]) {
    for (const name of readdirSync(join(folder, kind))) {
      if (!paths.has(`/${kind}/${name}`)) rmSync(join(folder, kind, name), { recursive: true });
    }
  }
}

/** It keeps what the bundle is made of, and the page that stands in for every other. */
function writeServiceWorker(folder: string): void {
  const assets = readdirSync(join(folder, "assets")).toSorted();
  const names = ["404.html", "icon.svg", ...assets.map((name) => `assets/${name}`)];
  const files = names.map((name) => ({
    path: sitePath(`/${name}`),
    content: readFileSync(join(folder, name)),
  }));
  writeChanged(join(folder, "service-worker.js"), printServiceWorker(files, sitePath("/404.html")));
}
