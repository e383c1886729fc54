import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Page } from "../pages/load-page.js";
import { navigate } from "../routing/address.js";
import { portPath } from "../routing/route.js";
import { classifyPorts } from "./classify-ports.js";
import { CurveKey } from "./curve-key.js";
import { describePort } from "./describe-port.js";
import { NearPorts } from "./near-ports.js";
import { WHOLE_PICTURE } from "./picture.js";
import { PictureControls } from "./picture-controls.js";
import { slugOf, usePictureSettings } from "./picture-settings.js";
import type { PortSpace } from "./port-layers.js";
import { decodeLayers } from "./port-layers.js";
import { PortLegend } from "./port-legend.js";
import { PortPicture } from "./port-picture.js";
import { PortReadout } from "./port-readout.js";
import { registryNames } from "./registry-names.js";
import { useCursor } from "./use-cursor.js";
import "./port-space.css";

/** The port space as a picture. */
export async function makePortSpacePage(): Promise<Page> {
  const { default: space } = await import("virtual:port-space");
  return {
    title: "The port space · ianakit",
    description:
      "All 65,536 port numbers as one picture: which are assigned, reserved or free, since when, and for which an RFC is named.",
    content: <PortSpacePage space={space} />,
  };
}

export function PortSpacePage({ space }: { readonly space: PortSpace }): VNode {
  const { cursor, latestCursor, onCursor } = useCursor();
  const [asked, setAsked] = useState(WHOLE_PICTURE);
  const [view, setView] = useState(asked);
  const [settings, changeSettings] = usePictureSettings((arrived) => {
    onCursor(arrived.port);
    setAsked(arrived.view);
  });
  const [previewed, setPreviewed] = useState<number>();
  const { transport, colouring } = settings;
  const layers = useMemo(() => decodeLayers(space[transport]), [space, transport]);
  const ports = useMemo(() => classifyPorts(layers, colouring), [layers, colouring]);
  useSettled([cursor, view], () => changeSettings({ port: cursor, view }));
  const chosen = ports.classes.findIndex(({ label }) => slugOf(label) === settings.only);
  const pressed = chosen < 0 ? undefined : chosen;
  const picture = {
    ...{ transport, colouring, layers, ports, cursor, latestCursor, onCursor },
    names: registryNames,
    shown: previewed ?? pressed,
    onOpen: (opened: number) => navigate(portPath(opened)),
  };
  return (
    <div class="page port-space">
      <div class="port-space-parts">
        <header>
          <h1>The port space</h1>
          <p class="lead">
            All 65,536 ports, each a cell. A curve leads through them, so that ports that are neighbours by
            number are neighbours here.
          </p>
        </header>
        <PictureControls
          settings={settings}
          // Another colouring has other classes.
          onChange={(change) => changeSettings({ ...change, ...(change.colouring && { only: undefined }) })}
          onFind={(found) => {
            onCursor(found);
            changeSettings({ port: found });
          }}
        />
        <PortPicture {...picture} seen={{ asked, onView: setView }} />
        <NearPorts {...picture} />
        <PortReadout
          summary={cursor === undefined ? undefined : describePort(cursor, transport, layers, registryNames)}
        />
        <PortLegend
          {...{ ports, colouring, pressed }}
          onPreview={setPreviewed}
          onPress={(label) => changeSettings({ only: label && slugOf(label) })}
        />
      </div>
      <div class="port-notes">
        <CurveKey />
        <p class="port-keys" id="port-keys">
          Click a port to open its page. The wheel, two fingers or <kbd>+</kbd> and <kbd>-</kbd> zoom,{" "}
          <kbd>0</kbd> shows all; arrow keys move the cursor, <kbd>Page Up</kbd> and <kbd>Page Down</kbd> go
          by number, <kbd>Enter</kbd> opens the port.
        </p>
      </div>
    </div>
  );
}

const SETTLED_MILLISECONDS = 250;

/** Calls back when values have stayed as they are for a moment, but not for those of the first rendering. */
function useSettled(values: readonly unknown[], onSettled: () => void): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(onSettled, SETTLED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, values);
}
