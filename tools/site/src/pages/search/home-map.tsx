import type { FunctionComponent, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { sitePath } from "../../routing/route.js";

/** The size of the picture that stands in until the live one is there, in pixels. */
const STAND_IN = 512;

/**
 * The port space as the front of the site: an image in the page's file, and in its place the live picture as soon as
 * the registry is loaded, after the first paint.
 */
export function HomeMap(): VNode {
  const [LiveMap, setLiveMap] = useState<FunctionComponent>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const { makeLiveMap } = await import("../../port-space/live-map.js");
      const live = await makeLiveMap();
      if (isWanted) setLiveMap(() => live);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, []);
  return (
    <figure class="home-map">
      {LiveMap === undefined ? (
        <a href={sitePath("/ports")}>
          <picture>
            <source srcset={sitePath("/ports-dark.png")} media="(prefers-color-scheme: dark)" />
            <img
              src={sitePath("/ports-light.png")}
              width={STAND_IN}
              height={STAND_IN}
              alt="The port space: all 65,536 ports, those assigned over TCP in colour"
            />
          </picture>
        </a>
      ) : (
        <LiveMap />
      )}
      <figcaption>
        Every port over TCP, a cell each, along a curve from 0 at the top left to 65535 at the top right.{" "}
        <a href={sitePath("/ports")}>Open the port space</a>
      </figcaption>
    </figure>
  );
}
