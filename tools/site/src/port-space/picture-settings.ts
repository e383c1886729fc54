import type { TransportProtocol } from "@ianakit/registry";
import type { Colouring } from "./colouring.js";

/** What the address says of the picture. */
export interface PictureSettings {
  readonly transport: TransportProtocol;
  readonly colouring: Colouring;
  /** The port that is pointed at; `undefined`: none. */
  readonly port: number | undefined;
}

export const DEFAULT_SETTINGS: PictureSettings = { transport: "tcp", colouring: "status", port: undefined };
