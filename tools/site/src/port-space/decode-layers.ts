import { decodeRuns } from "./decode-runs.js";
import { PORT_COUNT } from "./picture.js";
import type { PortLayers, StoredLayers } from "./port-layers.js";

export function decodeLayers({ statuses, letters, years }: StoredLayers): PortLayers {
  return {
    statuses: decodeRuns(statuses, PORT_COUNT),
    letters: decodeRuns(letters, PORT_COUNT),
    years: decodeRuns(years, PORT_COUNT),
  };
}
