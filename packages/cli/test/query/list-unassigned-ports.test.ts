import { findByPort, isUnauthorizedUseReported } from "@ianakit/registry";
import { expect, test } from "vitest";
import { restingOn } from "../../../../vitest.resting-on.js";
import { listUnassignedPorts } from "../../src/query/list-unassigned-ports.js";

test("unassigned ports are User Ports that no transport protocol has assigned", (context) => {
  const ports = listUnassignedPorts();
  expect(ports.length).toBeGreaterThan(1000);
  expect(ports.filter((port) => port < 1024 || port > 49_151)).toEqual([]);
  expect(ports.filter((port) => findByPort(port).length > 0)).toEqual([]);
  expect(ports.filter((port) => isUnauthorizedUseReported(port, "tcp"))).toEqual([]);
  restingOn("slmap 36423/sctp")(context);
  expect(ports).not.toContain(36_423);
});
