// Makes the site's pages as files, readable without JavaScript: run by build/build-site.mjs after the bundle.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listRoutes } from "./list-routes.js";
import { renderPage } from "./render-page.js";

/** Writes the pages into the folder of the built site, whose index.html is the frame of each. */
export async function writePages(folder: string): Promise<void> {
  const frame = await readFile(join(folder, "index.html"), "utf8");
  for (const path of listRoutes()) {
    const file = join(folder, path === "/404" ? "404.html" : `${path}/index.html`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await renderPage(frame, path));
  }
}
