import { expect, test } from "vitest";
import { printPorts } from "../../src/changes/print-ports.js";

test("where an assignment stands is written as one word, with what it names", () => {
  expect(printPorts({ first: 443, last: 443 }, "tcp")).toBe("443/tcp");
  expect(printPorts({ first: 6000, last: 6063 }, "udp")).toBe("6000-6063/udp");
  expect(printPorts(undefined, "tcp")).toBe("/tcp");
  expect(printPorts({ first: 6400, last: 6400 }, undefined)).toBe("6400");
  expect(printPorts(undefined, undefined)).toBe("");
});
