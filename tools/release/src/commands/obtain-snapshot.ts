import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Provenance } from "@ianakit/generator/data";
import { Failure } from "@ianakit/generator/problems";
import {
  DEFAULT_FETCH_OPTIONS,
  type FetchOptions,
  fetchRegistry,
  type Validators,
} from "./fetch/fetch-registry.js";

/** Where a snapshot is asked for: `--from`, or else the source of `data/provenance.json`. */
export interface Request {
  readonly from: string | undefined;
  readonly provenance: Provenance;
  /** The file in `data/`, about which the server is asked whether it is still current. */
  readonly currentFile: string;
  readonly fetchOptions: Partial<FetchOptions>;
}

/** A snapshot's bytes, and what came with them; `undefined` if the source still has the one in `data/`. */
export interface Obtained {
  readonly bytes: Uint8Array;
  /** The path or URL that it came from. */
  readonly origin: string;
  /** Whether it came from the source that `data/provenance.json` names, which is the registry itself. */
  readonly isFromSource: boolean;
  /** Those of this source alone: another source's say nothing about it. */
  readonly validators: Validators;
  readonly lastModified: string | undefined;
}

/** Reads a snapshot from a file, or fetches it. */
export async function obtainSnapshot(request: Request): Promise<Obtained | undefined> {
  const { from, provenance } = request;
  if (from === undefined || URL.parse(from)?.href === URL.parse(provenance.source)?.href)
    return fetchSource(request);
  const url = /^https?:/i.test(from) ? URL.parse(from) : null;
  if (url !== null) return fetchFrom(url, request.fetchOptions);
  const bytes = await readFile(from).catch((error: Error) => {
    throw new Failure([{ file: from, rule: "readable-file", message: `cannot be read: ${error.message}` }]);
  });
  return { bytes, origin: from, isFromSource: false, validators: {}, lastModified: undefined };
}

async function fetchSource({
  provenance,
  currentFile,
  fetchOptions,
}: Request): Promise<Obtained | undefined> {
  // A file that was changed by hand is no longer what the validators speak of.
  const current = await readFile(currentFile);
  const isUntouched = createHash("sha256").update(current).digest("hex") === provenance.sha256;
  const { source, etag, lastModified: modified } = provenance;
  const validators = isUntouched ? { etag, lastModified: modified } : {};
  const download = await fetchRegistry(new URL(source), {
    ...DEFAULT_FETCH_OPTIONS,
    ...fetchOptions,
    validators,
  });
  if (download.kind === "unchanged") return undefined;
  const { bytes, validators: given } = download;
  return { bytes, origin: source, isFromSource: true, validators: given, lastModified: given.lastModified };
}

async function fetchFrom(url: URL, fetchOptions: Partial<FetchOptions>): Promise<Obtained | undefined> {
  const download = await fetchRegistry(url, { ...DEFAULT_FETCH_OPTIONS, ...fetchOptions });
  if (download.kind === "unchanged") return undefined;
  const { lastModified } = download.validators;
  return { bytes: download.bytes, origin: url.href, isFromSource: false, validators: {}, lastModified };
}
