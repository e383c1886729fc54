// Every answer of every package as one number, which is the same in every run-time, whatever was done to it. This file
// uses nothing that a run-time may lack or a hostile one may have changed: no JSON, no array methods.
import * as codes from "@ianakit/dccp/service-codes";
import * as dnsSd from "@ianakit/dns-sd";
import * as txt from "@ianakit/dns-sd/txt";
import * as registry from "@ianakit/registry";
import * as commonUses from "@ianakit/registry/common-uses";
import * as details from "@ianakit/registry/details";
import * as resolving from "@ianakit/registry/resolve";
import * as schema from "@ianakit/registry/schema";
import * as typed from "@ianakit/registry/typed";
import * as tcp from "@ianakit/tcp";
import { TcpPort } from "@ianakit/tcp/enum";
import * as system from "@ianakit/tcp/system";
import * as udp from "@ianakit/udp";

const TRANSPORTS = ["tcp", "udp", "sctp", "dccp"];
const WRONG_NAMES = ["__proto__", "constructor", "toString", "then", "no-such-service", "hasOwnProperty"];
const QUERIES = [
  "rdp",
  "kafka",
  "htps",
  "443 tcp",
  "80,443",
  "8000-8010",
  "_ipp._tcp",
  "network time protocol",
];
const PORTS = [
  "443/tcp",
  "[::1]:443",
  "https://example.com",
  "6000-6063/udp",
  "tcp/ssh",
  "::1",
  "65536",
  "9-8",
  "",
];
/** Every sixth row is enough: a run-time that changes one answer changes many. */
const STEP = 6;
const ownKeys = Reflect.ownKeys;
const { isArray } = Array;
const multiply = Math.imul;

/** @returns {string} the number, and how many characters went into it */
export function digestAnswers() {
  let hash = 0x811c9dc5;
  let length = 0;
  const add = (text) => {
    length += text.length;
    for (let at = 0; at < text.length; at++) hash = multiply(hash ^ text.charCodeAt(at), 0x01000193);
  };
  const describe = (value) => {
    if (typeof value !== "object" || value === null) return add(`${typeof value} ${value};`);
    if (isArray(value)) {
      add("[");
      for (let at = 0; at < value.length; at++) describe(value[at]);
      return add("]");
    }
    const keys = ownKeys(value);
    for (let at = 0; at < keys.length; at++) {
      if (typeof keys[at] !== "string") continue;
      add(`${keys[at]}:`);
      describe(value[keys[at]]);
    }
  };
  const attempt = (act) => {
    try {
      describe(act());
    } catch (error) {
      add(`${error.name}: ${error.message};`);
    }
  };

  describe(tcp);
  describe(system);
  describe(TcpPort);
  describe(udp);
  describe(registry.registryInfo);
  let row = 0;
  for (const service of registry.assignments()) {
    row += 1;
    if (row % STEP !== 0) continue;
    describe(service);
    const { serviceName, ports, transport } = service;
    describe(registry.findByName(serviceName, transport));
    describe(txt.txtKeys(serviceName, transport));
    if (transport === undefined) continue;
    describe(registry.getPort(serviceName, transport));
    if (ports === undefined) continue;
    describe(registry.getServiceName(ports.first, transport));
    describe(registry.findByPort(ports.last));
  }
  for (const assignment of details.assignments()) {
    row += 1;
    if (row % STEP === 0) describe(assignment);
  }
  for (const remark of details.portRemarks()) describe(remark);
  for (let port = 0; port < 65_536; port += 7 * STEP) {
    for (let at = 0; at < 4; at++) {
      add(registry.portStatus(port, TRANSPORTS[at]));
      describe(registry.isUnauthorizedUseReported(port, TRANSPORTS[at]));
    }
    describe(registry.portClass(port));
  }
  describe(registry.servicesWithoutPort());
  for (let at = 0; at < WRONG_NAMES.length; at++) {
    const name = WRONG_NAMES[at];
    attempt(() => registry.findByName(name));
    attempt(() => registry.getPort(name, "tcp"));
    attempt(() => registry.getPort("https", name));
    attempt(() => registry.aliasesOf(name));
    attempt(() => details.findByName(name));
    attempt(() => txt.txtKeys(name));
    attempt(() => dnsSd.parseServiceType(name));
    attempt(() => dnsSd.formatServiceType({ serviceName: "ipp", transport: name }));
    attempt(() => dnsSd.formatServiceType({ serviceName: name, transport: "tcp" }));
    attempt(() => codes.parseServiceCode(name));
  }
  for (let port = 0; port < 1024; port++) attempt(() => details.findByPort(port, "tcp"));
  for (const use of commonUses.commonUses()) {
    describe(use);
    describe(commonUses.findCommonUsesByPort(use.port, use.transport));
    describe(commonUses.findCommonUsesByName(use.product));
  }
  for (const [nickname] of commonUses.nicknames()) describe(commonUses.findByNickname(nickname));
  for (let at = 0; at < QUERIES.length; at++) attempt(() => resolving.resolve(QUERIES[at]));
  for (let at = 0; at < PORTS.length; at++) attempt(() => registry.parsePort(PORTS[at]));
  for (let at = 0; at < PORTS.length; at++) attempt(() => resolving.resolve(PORTS[at]));
  const ports = schema.portOrNameSchema({ transport: "tcp" })["~standard"];
  for (let at = 0; at < PORTS.length; at++) attempt(() => ports.validate(PORTS[at]));
  attempt(() => ports.validate("postgres"));
  attempt(() => ports.jsonSchema.output({ target: "openapi-3.0" }));
  attempt(() => registry.services({ transport: "sctp", first: 1024, last: 9999 }));
  attempt(() => registry.findByName("http-alt", { first: 8000 }));
  attempt(() => registry.formatPort({ ports: { first: 6000, last: 6063 }, transport: "udp" }));
  attempt(() => registry.aliasesOf("z39-50"));
  attempt(() => typed.getPort("https", "tcp"));
  attempt(() => typed.findByName("nfs", "udp"));
  attempt(() => dnsSd.parseServiceType("_printer._sub._IPP._tcp.local."));
  attempt(() => dnsSd.parseServiceInstanceName("Office\\.2\\032b._ipp._tcp.local."));
  attempt(() => dnsSd.formatServiceType({ serviceName: "ipp", transport: "tcp" }));
  attempt(() =>
    dnsSd.formatServiceInstanceName({
      instanceName: "a.b",
      serviceName: "ipp",
      transport: "tcp",
      domain: "local",
    }),
  );
  attempt(() => dnsSd.isServiceTypeEnumeration(dnsSd.formatServiceTypeEnumeration("local")));
  attempt(() => [...txt.encodeTxtRecord({ txtvers: "1", path: true, b: new Uint8Array(3) })]);
  attempt(() => [...txt.decodeTxtRecord(txt.encodeTxtRecord({ a: "1", b: true }))].length);
  attempt(() => txt.encodeTxtRecord({ "": "1" }));
  attempt(() => txt.adviseTxtSize(120));
  attempt(() => codes.formatServiceCode(codes.DISCARD_SERVICE_CODE));
  attempt(() => codes.parseServiceCode("SC:DISC"));
  return `${hash >>> 0} of ${length} characters`;
}
