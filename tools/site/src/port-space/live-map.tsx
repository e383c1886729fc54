import landmarks from "virtual:landmarks";
import type { FunctionComponent } from "preact";
import { useMemo, useState } from "preact/hooks";
import { navigate } from "../routing/address.js";
import { portPath } from "../routing/route.js";
import { classifyPorts } from "./classify-ports.js";
import { decodeLayers } from "./port-layers.js";
import { makeNames } from "./port-names.js";
import { PortPicture } from "./port-picture.js";
import { useCursor } from "./use-cursor.js";
import "./port-space.css";

/**
 * The picture of the port space by itself, as the home page has it: over TCP, coloured by status. Until somebody points at
 * it, it needs no more names than those of its labels.
 */
export async function makeLiveMap(): Promise<FunctionComponent> {
  const { default: space } = await import("virtual:port-space");
  return function LiveMap() {
    const cursor = useCursor();
    const [names, setNames] = useState(() => makeNames(landmarks));
    const layers = useMemo(() => decodeLayers(space.tcp), []);
    const ports = useMemo(() => classifyPorts(layers, "status"), [layers]);
    const loadNames = async () => setNames((await import("./registry-names.js")).registryNames);
    return (
      <div onPointerEnter={loadNames} onFocusCapture={loadNames}>
        <PortPicture
          {...{ layers, ports, names, ...cursor }}
          transport="tcp"
          colouring="status"
          shown={undefined}
          onOpen={(port) => navigate(portPath(port))}
        />
        <p class="visually-hidden" id="port-keys">
          Arrow keys move through the ports, Enter opens one, plus and minus zoom.
        </p>
      </div>
    );
  };
}
