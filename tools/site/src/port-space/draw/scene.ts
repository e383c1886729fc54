import type { TransportProtocol } from "@ianakit/registry";
import type { View } from "../picture.js";

/** Everything that is seen of the picture at a moment. */
export interface Scene {
  /** A pixel a port. */
  readonly image: CanvasImageSource;
  readonly view: View;
  /** Of the canvas, in pixels of the page. */
  readonly side: number;
  readonly transport: TransportProtocol;
  /** The port of the keyboard's cursor, and the one under the pointer. */
  readonly cursor: number | undefined;
  readonly hovered: number | undefined;
  readonly inks: Inks;
}

/** The colours and the font of what is written into the picture: those of the page around it. */
export interface Inks {
  readonly text: string;
  readonly surface: string;
  readonly focus: string;
  readonly font: string;
}
