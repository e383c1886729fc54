import type { FunctionComponent } from "preact";
import { useMemo } from "preact/hooks";
import { navigate } from "../routing/address.js";
import { portPath } from "../routing/route.js";
import { classifyPorts } from "./classify-ports.js";
import { decodeLayers } from "./port-layers.js";
import { PortPicture } from "./port-picture.js";
import { useCursor } from "./use-cursor.js";
import "./port-space.css";

/** The picture of the port space by itself, as the home page has it: over TCP, coloured by status. */
export async function makeLiveMap(): Promise<FunctionComponent> {
  const { default: space } = await import("virtual:port-space");
  return function LiveMap() {
    const cursor = useCursor();
    const layers = useMemo(() => decodeLayers(space.tcp), []);
    const ports = useMemo(() => classifyPorts(layers, "status"), [layers]);
    return (
      <>
        <PortPicture
          {...{ layers, ports, ...cursor }}
          transport="tcp"
          colouring="status"
          shown={undefined}
          onOpen={(port) => navigate(portPath(port))}
        />
        <p class="visually-hidden" id="port-keys">
          Arrow keys move through the ports, Enter opens one, plus and minus zoom.
        </p>
      </>
    );
  };
}
