/** What the picture's colours mean. */
export type Colouring = "status" | "letter" | "year";

export const COLOURINGS: readonly Colouring[] = ["status", "letter", "year"];

/** Ports of one colour, as the legend names them. */
export interface PortClass {
  readonly label: string;
  readonly count: number;
}

/** The ports sorted into classes: which class each port is of, by port number, and what the classes are. */
export interface ClassifiedPorts {
  readonly classOf: Uint8Array;
  readonly classes: readonly PortClass[];
}
