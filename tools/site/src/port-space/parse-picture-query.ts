import { COLOURINGS } from "./colouring.js";
import { parsePort } from "./parse-port.js";
import { DEFAULT_SETTINGS, type PictureSettings } from "./picture-settings.js";
import { TRANSPORTS } from "./port-layers.js";

/** What a query says of the picture: `?transport=udp&colour=year&port=443`. What it does not know is as it begins. */
export function parsePictureQuery(query: string): PictureSettings {
  const parameters = new URLSearchParams(query);
  const { transport, colouring } = DEFAULT_SETTINGS;
  return {
    transport: TRANSPORTS.find((name) => name === parameters.get("transport")) ?? transport,
    colouring: COLOURINGS.find((name) => name === parameters.get("colour")) ?? colouring,
    port: parsePort(parameters.get("port") ?? ""),
  };
}
