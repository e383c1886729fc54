import type { VNode } from "preact";
import type { ClassifiedPorts, Colouring } from "./classify-ports.js";
import type { Colour, Scheme } from "./palette.js";
import { choosePalette } from "./palette.js";

export interface PortLegendProps {
  readonly ports: ClassifiedPorts;
  readonly colouring: Colouring;
  /** The class that is shown alone; `undefined`: all. */
  readonly pressed: number | undefined;
  readonly onPress: (label: string | undefined) => void;
  /** Called while the pointer is on a class, which is then shown alone. */
  readonly onPreview: (place: number | undefined) => void;
}

/** What the colours mean, with how many ports have them; pointing at one shows its ports alone, pressing it keeps them. */
export function PortLegend({ ports, colouring, pressed, onPress, onPreview }: PortLegendProps): VNode {
  return (
    <ul class="port-legend" data-colouring={colouring} aria-label="Colours">
      {ports.classes.map(({ label, count }, place) => (
        <li key={label} hidden={count === 0}>
          <button
            type="button"
            aria-pressed={pressed === place}
            onClick={() => onPress(pressed === place ? undefined : label)}
            onPointerEnter={({ pointerType }) => pointerType === "mouse" && onPreview(place)}
            onPointerLeave={() => onPreview(undefined)}
          >
            <Swatch colouring={colouring} place={place} />
            <span class="label">{label}</span> <span class="port-count">{count.toLocaleString("en")}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A swatch for each scheme; the style sheet shows the one of the page, without waiting for a script. */
function Swatch({ colouring, place }: { readonly colouring: Colouring; readonly place: number }): VNode {
  return (
    <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
      {(["light", "dark"] as const satisfies Scheme[]).map((scheme) => (
        <rect
          key={scheme}
          class={scheme}
          width="16"
          height="16"
          rx="3"
          fill={printColour(choosePalette(colouring, scheme)[place])}
        />
      ))}
    </svg>
  );
}

function printColour([red, green, blue]: Colour = [0, 0, 0]): string {
  return `rgb(${red} ${green} ${blue})`;
}
