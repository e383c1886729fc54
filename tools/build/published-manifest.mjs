// What a workspace's manifest says about its package, and the manifest that is published.
import { join } from "node:path/posix";

/** The fields of a workspace's manifest that only the repository needs. */
const WORKSPACE_FIELDS = ["scripts", "devDependencies", "publishConfig"];

/** Exports that lead here are for other workspaces: what the generator needs before the package can be built. */
const WORKSPACE_FOLDER = "./model/";

/**
 * The entry points of a package: one line each in the workspace's `exports`, `"./enum": "./dist/generated/enum.js"`.
 *
 * @returns {{ subpath: string, path: string }[]} the path is that of the built file without its ending
 */
export function listEntryPoints({ exports }) {
  return Object.entries(exports).flatMap(([subpath, target]) =>
    typeof target === "string" && target.endsWith(".js")
      ? [{ subpath, path: target.replace(/\.js$/, "") }]
      : [],
  );
}

/**
 * The manifest that is published: the workspace's, with what every package says about the repository, and with every
 * entry point as ESM and as CommonJS.
 *
 * @param {string} directory - the package's folder in the repository: `"packages/tcp"`
 * @param {object} repositoryManifest - the one in the repository's root, the only one with the address and the authors
 */
export function toPublishedManifest(manifest, directory, repositoryManifest) {
  const { exports, ...fields } = manifest;
  const kept = Object.entries(fields).filter(([field]) => !WORKSPACE_FIELDS.includes(field));
  return {
    ...Object.fromEntries(kept),
    ...describeRepository(directory, repositoryManifest),
    ...describeForOldResolvers(listEntryPoints(manifest)),
    exports: toPublishedExports(exports),
  };
}

/** Provenance and trusted publishing need the address; npm shows the others. */
function describeRepository(directory, { author, funding, repository }) {
  const page = repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
  return {
    author,
    ...(funding === undefined ? {} : { funding }),
    homepage: `${page}/tree/HEAD/${directory}#readme`,
    bugs: `${page}/issues`,
    repository: { ...repository, directory },
  };
}

function toPublishedExports(exports) {
  const targets = Object.entries(exports).filter(
    ([, target]) => !(target.default ?? target).startsWith(WORKSPACE_FOLDER),
  );
  return Object.fromEntries(
    targets.map(([subpath, target]) => [subpath, target.endsWith(".js") ? toConditions(target) : target]),
  );
}

function toConditions(target) {
  const path = target.replace(/\.js$/, "");
  return {
    import: { types: `${path}.d.ts`, default: `${path}.js` },
    require: { types: `${path}.d.cts`, default: `${path}.cjs` },
  };
}

/** For resolvers that do not know `exports`: `module: commonjs`, webpack 4, Parcel by default. */
function describeForOldResolvers(entryPoints) {
  const main = entryPoints.find(({ subpath }) => subpath === ".");
  if (main === undefined) return {};
  const others = entryPoints.filter((entryPoint) => entryPoint !== main);
  const versions = others.map(({ subpath, path }) => [subpath.slice("./".length), [`${path}.d.cts`]]);
  return {
    main: `${main.path}.cjs`,
    types: `${main.path}.d.cts`,
    ...(versions.length === 0 ? {} : { typesVersions: { "*": Object.fromEntries(versions) } }),
  };
}

/**
 * The manifests of folders named after the entry points: to a resolver that does not know `exports`, the path of an
 * import is the path of a folder.
 *
 * @returns {{ folder: string, manifest: object }[]}
 */
export function listFolderManifests(manifest) {
  return listEntryPoints(manifest).flatMap(({ subpath, path }) => {
    if (subpath === ".") return [];
    const folder = subpath.slice("./".length);
    const back = join(...folder.split("/").map(() => ".."), path);
    return [{ folder, manifest: { main: `${back}.cjs`, types: `${back}.d.cts`, sideEffects: false } }];
  });
}
