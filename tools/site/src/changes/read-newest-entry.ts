/**
 * The newest entry of a package's changelog.
 *
 * @param changelog - in Markdown, a `##` heading a version, the newest first
 * @returns `undefined` where it has none
 */
export function readNewestEntry(
  changelog: string,
): { readonly version: string; readonly entry: string } | undefined {
  const [, newest] = changelog.split(/^## /m);
  if (newest === undefined) return undefined;
  const [version = "", ...lines] = newest.split("\n");
  return { version: version.trim(), entry: lines.join("\n").trim() };
}
