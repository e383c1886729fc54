import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import reference from "virtual:api";
import plots from "virtual:plots";
import { assignments } from "@ianakit/registry";
import { groupByLetter, groupByService } from "../pages/dns-sd/group-service-types.js";
import { listServiceTypes } from "../registry/list-service-types.js";
import { encodeServiceName, sitePath } from "../routing/route.js";
import { drawImages } from "./draw-images.js";
import { printServiceWorker } from "./print-service-worker.js";
import { renderPage } from "./render-page.js";
import { printFeed, printRobots, printSitemap } from "./share.js";

// Makes the site's pages as files, readable without JavaScript: run by build/build-site.mjs after the bundle.

/** Writes the pages into the folder of the built site, whose index.html is the frame of each. */
export async function writePages(folder: string, paths = listPaths()): Promise<void> {
  const frame = readFileSync(join(folder, "index.html"), "utf8");
  const origin = process.env["SITE_ORIGIN"]?.replace(/\/$/, "");
  for (const path of paths) {
    writeChanged(join(folder, fileOf(path)), await renderPage(frame, path, origin));
  }
  const drawn = Object.entries(plots).map(([file, svg]) => [`figures/${file}`, svg] as const);
  const images = new Map<string, string | Uint8Array>([...drawImages(), ...drawn]);
  for (const [name, image] of images) writeChanged(join(folder, name), image);
  writeChanged(join(folder, "robots.txt"), printRobots(origin));
  // An earlier build may have known its address.
  for (const name of ["sitemap.xml", "feed.xml"]) rmSync(join(folder, name), { force: true });
  if (origin !== undefined) {
    writeChanged(join(folder, "sitemap.xml"), printSitemap(paths, origin));
    writeChanged(join(folder, "feed.xml"), printFeed(origin));
  }
  removeOthers(folder, new Set([...paths.map((path) => fileOf(path).slice(1)), ...images.keys()]));
  writeServiceWorker(folder);
}

/** File hosts answer `/port/443` with it as it stands: a folder each would need a redirection, and 4 kB more. */
function fileOf(path: string): string {
  return path === "/" ? "/index.html" : `${path}.html`;
}

/** Pages and images of an earlier build, of ports, services and packages that there are no more. */
function removeOthers(folder: string, files: ReadonlySet<string>): void {
  for (const kind of ["port", "service", "dns-sd", "api", "figures", "share"]) {
    const entries = readdirSync(join(folder, kind), { recursive: true, withFileTypes: true });
    for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
      const file = join(parentPath, name);
      if (!files.has(relative(folder, file).replaceAll(sep, "/"))) rmSync(file);
    }
  }
}

/** It keeps what the bundle is made of, and the page that stands in for every other. */
function writeServiceWorker(folder: string): void {
  const assets = readdirSync(join(folder, "assets")).toSorted();
  const names = [
    "404.html",
    "icon.svg",
    "ports-light.png",
    "ports-dark.png",
    ...Object.keys(plots).map((file) => `figures/${file}`),
    ...assets.map((name) => `assets/${name}`),
  ];
  const files = names.map((name) => ({
    path: sitePath(`/${name}`),
    content: readFileSync(join(folder, name)),
  }));
  writeChanged(join(folder, "service-worker.js"), printServiceWorker(files, sitePath("/404.html")));
}

/** Every path that gets a file of its own; `/404` is what file hosts answer for any other. */
function listPaths(): readonly string[] {
  const ports = new Set<number>();
  const services = new Set<string>();
  for (const service of assignments()) {
    services.add(encodeServiceName(service.serviceName));
    if (service.ports === undefined) continue;
    for (let port = service.ports.first; port <= service.ports.last; port++) ports.add(port);
  }
  const letters = groupByLetter(groupByService(listServiceTypes(), new Map())).keys();
  return [
    "/",
    "/404",
    "/ports",
    "/dns-sd",
    ...[...letters].map((letter) => `/dns-sd/${letter}`),
    "/changes",
    "/figures",
    "/figures/results",
    "/api",
    ...listApiSlugs().map((slug) => `/api/${slug}`),
    ...[...ports].map((port) => `/port/${port}`),
    ...[...services].map((service) => `/service/${service}`),
  ];
}

/** Of the packages and their entry points; the main entry point has its package's. */
function listApiSlugs(): readonly string[] {
  const slugs = reference.packages.flatMap((own) => [own, ...own.entryPoints].map(({ slug }) => slug));
  return [...new Set(slugs)];
}

/** Writes a file that is not there yet, or says something else: most of the pages of a build were there before it. */
function writeChanged(file: string, content: string | Uint8Array): void {
  if (read(file)?.equals(Buffer.from(content))) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
