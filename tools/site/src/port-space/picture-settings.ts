import type { TransportProtocol } from "@ianakit/registry";
import { useEffect, useState } from "preact/hooks";
import { type Address, currentAddress, navigate, onAddressChange } from "../routing/address.js";
import { sitePath } from "../routing/route.js";
import { COLOURINGS, type Colouring } from "./classify-ports.js";
import { TRANSPORTS } from "./port-layers.js";

/** What the address says of the picture. */
export interface PictureSettings {
  readonly transport: TransportProtocol;
  readonly colouring: Colouring;
  /** The port that is pointed at; `undefined`: none. */
  readonly port: number | undefined;
}

const DEFAULT_SETTINGS: PictureSettings = { transport: "tcp", colouring: "status", port: undefined };

/** The query that says it; nothing where the picture is as it begins. */
export function formatPictureQuery({ transport, colouring, port }: PictureSettings): string {
  const parameters = new URLSearchParams();
  if (transport !== DEFAULT_SETTINGS.transport) parameters.set("transport", transport);
  if (colouring !== DEFAULT_SETTINGS.colouring) parameters.set("colour", colouring);
  if (port !== undefined) parameters.set("port", `${port}`);
  return parameters.size === 0 ? "" : `?${parameters}`;
}

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

/** A port number as somebody writes it; `undefined` where it is none of 0 to 65535. */
export function parsePort(text: string): number | undefined {
  if (!/^\s*\d{1,5}\s*$/.test(text)) return undefined;
  const port = Number(text);
  return port <= 65_535 ? port : undefined;
}

const PATH = "/ports";

/** What the address says of the picture, and what changes it: without a step in the history. */
export function usePictureSettings(): readonly [PictureSettings, (change: Partial<PictureSettings>) => void] {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  // The page's file was made without a query: it is read once the browser has the page.
  useEffect(() => {
    const read = ({ path, query }: Address) => {
      if (path?.startsWith(PATH)) setSettings(parsePictureQuery(query));
    };
    read(currentAddress());
    return onAddressChange(read);
  }, []);
  const change = (changed: Partial<PictureSettings>) => {
    navigate(sitePath(PATH) + formatPictureQuery({ ...settings, ...changed }), { replace: true });
  };
  return [settings, change];
}
