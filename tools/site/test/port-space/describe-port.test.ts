import space from "virtual:port-space";
import { describe, expect, it } from "vitest";
import { restingOn } from "../../../../vitest.resting-on.js";
import { describePort, listSummaryParts } from "../../src/port-space/describe-port.js";
import { WHOLE_PICTURE } from "../../src/port-space/picture.js";
import { decodeLayers } from "../../src/port-space/port-layers.js";
import { registryNames } from "../../src/port-space/registry-names.js";
import { spinWheel } from "../../src/port-space/use-pointing.js";

const tcp = decodeLayers(space.tcp);

describe("what is said of a port", () => {
  it("names its services, the one that it is known for first, without historic names", (context) => {
    restingOn("z39-50 210/tcp", "z39.50 210/tcp", "x11 6000-6063/tcp")(context);
    expect(describePort(80, "tcp", tcp, registryNames)).toMatchObject({ port: "80/tcp", status: "assigned" });
    expect(describePort(80, "tcp", tcp, registryNames).names).toEqual(["http", "www", "www-http"]);
    expect(describePort(210, "tcp", tcp, registryNames).names).toEqual(["z39-50"]);
    expect(describePort(6010, "tcp", tcp, registryNames).names).toEqual(["x11"]);
  });

  it("is its status, whether an RFC is named, the year, and whether others use it", (context) => {
    restingOn("ssh 22/tcp", "x11 6000-6063/tcp", "witsnet 45185/tcp", "no 4/tcp")(context);
    const parts = (port: number) => listSummaryParts(describePort(port, "tcp", tcp, registryNames));
    expect(parts(22)).toContain("the registry names an RFC");
    expect(parts(6003)).toEqual(["Assigned", "unauthorized use reported"]);
    expect(parts(45_185)).toEqual(["Assigned", "registered 2025"]);
    expect(parts(4)).toEqual(["Unassigned"]);
    expect(parts(65_535)).toEqual(["Dynamic, never assigned"]);
  });
});

describe("the wheel", () => {
  const spin = (deltaY: number, deltaMode = 0, ctrlKey = false) =>
    spinWheel(WHOLE_PICTURE, { deltaY, deltaMode, ctrlKey }, { x: 0.5, y: 0.5 }).zoom;

  it("goes nearer away from the hand, and no farther than the whole picture", () => {
    expect(spin(-300)).toBe(2);
    expect(spin(300)).toBe(1);
  });

  it("counts lines as many pixels, and the few of a pinch more", () => {
    expect(spin(-3, 1)).toBeGreaterThan(spin(-3));
    expect(spin(-60, 0, true)).toBe(2);
  });
});
