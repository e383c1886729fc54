import { DEFAULT_SETTINGS, type PictureSettings } from "./picture-settings.js";

/** The query that says it; nothing where the picture is as it begins. */
export function formatPictureQuery({ transport, colouring, port }: PictureSettings): string {
  const parameters = new URLSearchParams();
  if (transport !== DEFAULT_SETTINGS.transport) parameters.set("transport", transport);
  if (colouring !== DEFAULT_SETTINGS.colouring) parameters.set("colour", colouring);
  if (port !== undefined) parameters.set("port", `${port}`);
  return parameters.size === 0 ? "" : `?${parameters}`;
}
