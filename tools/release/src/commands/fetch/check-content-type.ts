import type { Response } from "undici";
import { FetchFailure } from "./fetch-failure.js";

/** How servers label the registry: IANA's own as `text/csv` and `application/xml`, copies as plain text or gzip. */
const EXPECTED = [
  ...["text/csv", "text/plain", "application/xml", "text/xml"],
  ...["application/gzip", "application/x-gzip"],
];

/**
 * Refuses an answer that is labelled as anything but CSV or XML, plain or gzipped, and ends its body.
 *
 * @throws FetchFailure if it is
 */
export async function checkContentType(source: URL, response: Response): Promise<void> {
  const contentType = response.headers.get("content-type") ?? "nothing";
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (EXPECTED.includes(type)) return;
  await response.body?.cancel();
  const isPage = type === "text/html" || type === "application/xhtml+xml";
  const hint = isPage ? " (a web page: an error page, or a network that wants a login first?)" : "";
  const message = `${source.href}: the answer is labelled ${contentType}${hint}; expected ${EXPECTED.join(", ")}`;
  throw new FetchFailure(message, { isTransient: false });
}
