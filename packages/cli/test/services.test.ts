import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getPort, getServiceName, TRANSPORT_PROTOCOLS, type TransportProtocol } from "@ianakit/registry";
import { describe, expect, it } from "vitest";
import { readEmbeddedRows } from "../../../vitest.embedded-rows.js";
import { restingOn } from "../../../vitest.resting-on.js";
import { startCli } from "./run-cli.js";

const file = startCli("services").stdout;
const lines = file.trim().split("\n");

/** glibc reads /etc/services alone, so a copy is put over it in a mount namespace of the test's own. */
function readWithGetent(): string | undefined {
  const path = join(mkdtempSync(join(tmpdir(), "ianakit-services-")), "services");
  writeFileSync(path, file);
  const script = 'mount --bind "$1" /etc/services && getent services';
  const { status, stdout } = spawnSync("unshare", ["-m", "sh", "-c", script, "sh", path], {
    encoding: "utf8",
    maxBuffer: 1 << 24,
  });
  return status === 0 ? stdout : undefined;
}

const getent = readWithGetent();

describe("the services file", () => {
  it("has a line for every assignment with a port, in the form of services(5)", () => {
    const expected = readEmbeddedRows().flatMap((row) => {
      const { "Service Name": name, "Port Number": port = "", "Transport Protocol": transport } = row;
      if (name === "" || port === "" || /entry is an alias to "/.test(row["Assignment Notes"] ?? ""))
        return [];
      const transports = transport === "" ? TRANSPORT_PROTOCOLS : [transport];
      return transports.map((each) => `${name} ${Number.parseInt(port, 10)}/${each}`);
    });
    expect(lines).toHaveLength(new Set(expected).size);
    for (const line of lines)
      expect(line).toMatch(/^[!-"$-~]+ +\d+\/(tcp|udp|sctp|dccp)( +[!-"$-~]+)*( +# [ -~]+)?$/);
  });

  it("has historic names as aliases, ranges by their first port, and the canonical service first", (context) => {
    restingOn(...["z39-50 210/tcp", "z39.50 210/tcp", "x11 6000-6063/tcp", "nfs 2049/tcp", "shilp 2049/tcp"])(
      context,
    );
    expect(file).toMatch(/^z39-50 +210\/tcp +z39\.50 # /m);
    expect(file).toMatch(/^x11 +6000\/tcp/m);
    expect(lines.find((line) => / 2049\/tcp/.test(line))).toMatch(/^nfs /);
  });

  it("answers with its first line what getPort and getServiceName do", () => {
    const ports = new Map<string, number>();
    const names = new Map<string, string>();
    for (const line of lines) {
      const [serviceName = "", place = ""] = line.split(/\s+/);
      const [port = "", transport = ""] = place.split("/");
      const name = `${serviceName}/${transport}`;
      if (!ports.has(name)) ports.set(name, Number(port));
      if (!names.has(place)) names.set(place, serviceName);
    }
    const answer = (key: string) => key.split("/") as [string, TransportProtocol];
    for (const [name, port] of ports) expect([name, port]).toEqual([name, getPort(...answer(name))]);
    for (const [place, serviceName] of names) {
      const [port, transport] = answer(place);
      expect([place, serviceName]).toEqual([place, getServiceName(Number(port), transport)]);
    }
  });

  it.skipIf(getent === undefined)(
    "is read back by glibc's getent, every line (skipped where no mount namespace can be made)",
    () => {
      const normalize = (line: string) => line.replace(/#.*/, "").trim().split(/\s+/).join(" ");
      expect(getent?.trim().split("\n").map(normalize)).toEqual(lines.map(normalize));
    },
  );
});
