import type { TransportProtocol } from "@ianakit/registry";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Address, currentAddress, navigate, onAddressChange } from "../routing/address.js";
import { sitePath } from "../routing/route.js";
import { COLOURINGS, type Colouring } from "./classify-ports.js";
import { type View, WHOLE_PICTURE } from "./picture.js";
import { TRANSPORTS } from "./port-layers.js";
import { clampView } from "./view.js";

/** What the address says of the picture. */
export interface PictureSettings {
  readonly transport: TransportProtocol;
  readonly colouring: Colouring;
  /** The port that is pointed at; `undefined`: none. */
  readonly port: number | undefined;
  /** The class that is shown alone, by the words of the legend in lower case: `no-rfc-named`; `undefined`: all. */
  readonly only: string | undefined;
  readonly view: View;
}

const DEFAULT_SETTINGS: PictureSettings = {
  transport: "tcp",
  colouring: "status",
  port: undefined,
  only: undefined,
  view: WHOLE_PICTURE,
};

/** The query of some settings; empty for the default ones. */
export function formatPictureQuery({ transport, colouring, port, only, view }: PictureSettings): string {
  const parameters = new URLSearchParams();
  if (transport !== DEFAULT_SETTINGS.transport) parameters.set("transport", transport);
  if (colouring !== DEFAULT_SETTINGS.colouring) parameters.set("colour", colouring);
  if (only !== undefined) parameters.set("only", only);
  if (port !== undefined) parameters.set("port", `${port}`);
  if (view.zoom > 1) parameters.set("view", formatView(view));
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** What a query says of the picture: `?transport=udp&colour=year&port=443&view=4_0_64`. Anything else has its default. */
export function parsePictureQuery(query: string): PictureSettings {
  const parameters = new URLSearchParams(query);
  const { transport, colouring } = DEFAULT_SETTINGS;
  return {
    transport: TRANSPORTS.find((name) => name === parameters.get("transport")) ?? transport,
    colouring: COLOURINGS.find((name) => name === parameters.get("colour")) ?? colouring,
    port: parsePort(parameters.get("port") ?? ""),
    only: parameters.get("only") ?? undefined,
    view: parseView(parameters.get("view") ?? ""),
  };
}

/** The zoom, and the first cell from the left and from the top, to a hundredth: `4_0_64.5`. */
export function formatView({ zoom, left, top }: View): string {
  return [zoom, left, top].map((number) => Number(number.toFixed(2))).join("_");
}

function parseView(text: string): View {
  if (!/^\d+(?:\.\d+)?(?:_\d+(?:\.\d+)?){2}$/.test(text)) return WHOLE_PICTURE;
  const [zoom = 1, left = 0, top = 0] = text.split("_").map(Number);
  return clampView({ zoom, left, top });
}

/** A class of the legend as an address names it: `"No RFC named"` is `no-rfc-named`. */
export function slugOf(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** A port number as somebody writes it; `undefined` where it is none of 0 to 65535. */
export function parsePort(text: string): number | undefined {
  if (!/^\s*\d{1,5}\s*$/.test(text)) return undefined;
  const port = Number(text);
  return port <= 65_535 ? port : undefined;
}

const PATH = "/ports";

/**
 * What the address says of the picture, and what changes it, without a step in the history.
 *
 * @param onArrival - is called with the settings of each address that the reader comes to, but not with what the picture
 *   itself writes into the address: by then, the reader may have moved on
 */
export function usePictureSettings(
  onArrival: (settings: PictureSettings) => void,
): readonly [PictureSettings, (change: Partial<PictureSettings>) => void] {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const isOwn = useRef(false);
  // The page's file was made without a query: it is read once the browser has the page.
  useEffect(() => {
    const read = ({ path, query }: Address) => {
      if (!path?.startsWith(PATH)) return;
      const asked = parsePictureQuery(query);
      setSettings(asked);
      if (!isOwn.current) onArrival(asked);
    };
    read(currentAddress());
    return onAddressChange(read);
  }, []);
  const change = (changed: Partial<PictureSettings>) => {
    const { path, query } = currentAddress();
    // The reader may have opened another page, which is still loading.
    if (!path?.startsWith(PATH)) return;
    isOwn.current = true;
    navigate(sitePath(PATH) + formatPictureQuery({ ...parsePictureQuery(query), ...changed }), {
      replace: true,
    });
    isOwn.current = false;
  };
  return [settings, change];
}
