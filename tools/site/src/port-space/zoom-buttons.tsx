import type { VNode } from "preact";
import { MAXIMUM_ZOOM } from "./picture.js";

export interface ZoomButtonsProps {
  readonly zoom: number;
  readonly onZoom: (factor: number) => void;
  readonly onReset: () => void;
}

/** A button that can do nothing stays where the focus is, and says that it is disabled. */
export function ZoomButtons({ zoom, onZoom, onReset }: ZoomButtonsProps): VNode {
  const isWhole = zoom <= 1;
  const isNearest = zoom >= MAXIMUM_ZOOM;
  return (
    <fieldset class="zoom-buttons" aria-label="Zoom">
      <button type="button" aria-disabled={isNearest} onClick={() => onZoom(2)}>
        <span aria-hidden="true">+</span>
        <span class="visually-hidden">Zoom in</span>
      </button>
      <button type="button" aria-disabled={isWhole} onClick={() => onZoom(1 / 2)}>
        <span aria-hidden="true">−</span>
        <span class="visually-hidden">Zoom out</span>
      </button>
      <button type="button" aria-disabled={isWhole} onClick={onReset}>
        All
        <span class="visually-hidden"> ports</span>
      </button>
    </fieldset>
  );
}
