import space from "virtual:port-space";
import { portStatus } from "@ianakit/registry";
import { assignments } from "@ianakit/registry/details";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLOURINGS, classifyPorts } from "../../src/port-space/classify-ports.js";
import { PORT_COUNT } from "../../src/port-space/picture.js";
import {
  decodeLayers,
  decodeRuns,
  encodeRuns,
  STATUSES,
  TRANSPORTS,
} from "../../src/port-space/port-layers.js";

const tcp = decodeLayers(space.tcp);

function countClasses(colouring: (typeof COLOURINGS)[number]): Record<string, number> {
  return Object.fromEntries(classifyPorts(tcp, colouring).classes.map(({ label, count }) => [label, count]));
}

describe("what the picture knows", () => {
  it("comes back from its runs as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 50 }), (values) => {
        expect([...decodeRuns(encodeRuns(values), values.length)]).toEqual(values);
      }),
    );
  });

  it("is the registry's status of every port", () => {
    for (const transport of TRANSPORTS) {
      const { statuses } = decodeLayers(space[transport]);
      const wrong = [...statuses.entries()].filter(([port, place]) => {
        return STATUSES[place] !== portStatus(port, transport);
      });
      expect(wrong).toEqual([]);
    }
  });

  it("names no assignee", () => {
    const stored = JSON.stringify(space);
    expect(stored).toMatch(/^[{}[\]":,\da-z]+$/);
    const ids = new Set([...assignments()].flatMap(({ assignees }) => assignees));
    expect([...ids].filter((id) => stored.includes(id))).toEqual([]);
  });

  it("is small", () => {
    expect(JSON.stringify(space).length).toBeLessThan(150_000);
  });
});

describe("the classes of ports", () => {
  it.each(COLOURINGS)("by %s hold every port once", (colouring) => {
    const { classes, classOf } = classifyPorts(tcp, colouring);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(PORT_COUNT);
    expect(Math.max(...classOf.subarray(0, 49_152), ...classOf.subarray(49_152))).toBeLessThan(
      classes.length,
    );
  });

  it("by status and year agree on what is assigned", () => {
    const assigned = countClasses("status")["Assigned"];
    expect(assigned).toBeGreaterThan(6_000);
    expect(PORT_COUNT - (countClasses("year")["Not assigned"] ?? 0)).toBe(assigned);
  });

  it("put a year where it belongs, and a port without a date apart", () => {
    const years = Uint16Array.of(0, 1992, 2002, 2003, 2014, 2015, 2020, 2040);
    const layers = { statuses: new Uint16Array(8), records: new Uint16Array(8), years };
    const { classOf, classes } = classifyPorts(layers, "year");
    expect([...classOf].map((place) => classes[place]?.label)).toEqual([
      "No date",
      "to 2002",
      "to 2002",
      "2003–2004",
      "2012–2014",
      "2015–2019",
      "2020 on",
      "2020 on",
    ]);
  });

  it("put what names an RFC and what others use apart, assigned or not", () => {
    const records = Uint16Array.of(0, 1, 2, 3, 2, 0);
    const layers = { statuses: Uint16Array.of(0, 0, 0, 0, 2, 2), records, years: new Uint16Array(6) };
    const { classOf, classes } = classifyPorts(layers, "record");
    const labels = [...classOf].map((place) => classes[place]?.label);
    const misused = "Unauthorized use reported";
    expect(labels).toEqual(["No RFC named", "RFC named", misused, misused, misused, "Not assigned"]);
  });
});
