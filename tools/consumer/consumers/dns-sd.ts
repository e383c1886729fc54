import {
  formatRawServiceInstanceName,
  formatServiceType,
  IPP_TCP,
  isServiceType,
  isValidServiceName,
  parseServiceType,
} from "@ianakit/dns-sd";
import type { HTTP_ALT_TCP, PRINTER_TCP } from "@ianakit/dns-sd/all";
import { ServiceType } from "@ianakit/dns-sd/enum";
import { encodeTxtRecord, txtKeys } from "@ianakit/dns-sd/txt";
import type {
  ServiceTypeName,
  ServiceTypeOf,
  StrictTxtRecordOf,
  TxtKeysOf,
  TxtRecordOf,
  ValidServiceName,
} from "@ianakit/dns-sd/types";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function isTrue<T extends true>(_?: T): void {}

const ipp: "_ipp._tcp" = IPP_TCP;
const member: ServiceType = ServiceType.IPP_TCP;
const type: ServiceTypeName = "_http._tcp";
// @ts-expect-error a misspelt service type
const misspelt: ServiceTypeName = "_htp._tcp";
// @ts-expect-error a string is not a member of a string enum
const noMember: ServiceType = "_ipp._tcp";

isTrue<Equal<typeof PRINTER_TCP, "_printer._tcp">>();
isTrue<Equal<typeof HTTP_ALT_TCP, "_http-alt._tcp">>();
isTrue<Equal<TxtKeysOf<"_http._tcp">, "u" | "p" | "path">>();
isTrue<Equal<TxtKeysOf<"_1password._tcp">, never>>();
isTrue<Equal<TxtKeysOf<"_ldap._tcp">, string>>();
isTrue<Equal<ServiceTypeOf<"printer", "tcp">, "_printer._tcp">>();
isTrue<Equal<ServiceTypeOf<"coap", "dccp">, "_coap._udp">>();
const registeredWithPort: ServiceTypeName[] = [
  "_printer._tcp",
  "_ipps._tcp",
  "_pdl-datastream._tcp",
  "_nut._tcp",
  "_hap._tcp",
  "_http-alt._tcp",
];
isTrue<Equal<ServiceTypeOf<"http", "tcp">, "_http._tcp">>();
isTrue<Equal<ServiceTypeOf<"no-such", "tcp">, never>>();
isTrue<Equal<ServiceTypeOf<"http" | "no-such", "tcp">, "_http._tcp">>();
isTrue<Equal<ServiceTypeOf<string, "tcp">, Extract<ServiceTypeName, `${string}._tcp`>>>();
isTrue<Equal<ServiceTypeOf<`${"sftp-" | ""}ssh`, "tcp">, "_sftp-ssh._tcp" | "_ssh._tcp">>();
isTrue<Equal<ServiceTypeOf<`sftp-${string}`, "tcp">, "_sftp-ssh._tcp">>();
const record: TxtRecordOf<"_http._tcp"> = { path: "/", u: "me", "another-key": true };
const anyKey: TxtRecordOf<"_ldap._tcp"> = { rp: "a", anything: true };
const strict: StrictTxtRecordOf<"_http._tcp"> = { path: "/", u: "me" };
// @ts-expect-error a misspelt key
const misspeltKey: StrictTxtRecordOf<"_http._tcp"> = { paht: "/" };
// @ts-expect-error a service that defines no keys
const noKeys: StrictTxtRecordOf<"_1password._tcp"> = { path: "/" };
const noKeysAtAll: StrictTxtRecordOf<"_1password._tcp"> = {};
const openKeys: StrictTxtRecordOf<"_ldap._tcp"> = { rp: "a" };
interface Described {
  path: string;
  note?: string;
}
declare const described: Described;
encodeTxtRecord(described);
encodeTxtRecord(record);
// @ts-expect-error a number is not a value of a TXT record
encodeTxtRecord({ path: 1 });
// @ts-expect-error a Map has no keys of its own
encodeTxtRecord(new Map([["path", "/"]]));
// @ts-expect-error a value is text, bytes, or true for a key without one
const noRecord: TxtRecordOf<"_http._tcp"> = { path: 1 };

declare function advertise<S extends string>(serviceName: ValidServiceName<S>): void;
advertise("ipp");
declare const anyName: string;
advertise(anyName);
// @ts-expect-error an underscore
advertise("http_alt");
// @ts-expect-error 16 characters
advertise("abcdefghijklmnop");
// @ts-expect-error two adjacent hyphens
advertise("a--b");
// @ts-expect-error no letter
advertise("123");
// @ts-expect-error a hyphen at the end
advertise("a-");
// @ts-expect-error empty
advertise("");
// @ts-expect-error the Kelvin sign is not an ASCII letter
advertise("\u212Aelvin");
advertise("IPP");
// @ts-expect-error the message itself is not a name
advertise("service name 'a--b' must not hold two adjacent hyphens");
declare const oneOfTwo: "ipp" | "http";
advertise(oneOfTwo);
declare const anySuffix: `my-${string}`;
advertise(anySuffix);

const parsed: "tcp" | "udp" = parseServiceType("_IPP._TCP.").transport;
const formatted: ServiceTypeName = formatServiceType({ serviceName: "ipp", transport: "tcp" });
// @ts-expect-error a misspelt service name goes on being checked
const formattedWrongly: ServiceTypeName = formatServiceType({ serviceName: "htp", transport: "tcp" });
isTrue<Equal<typeof subtype, "_printer._sub._ipp._udp.local">>();
const subtype = formatServiceType({
  serviceName: "ipp",
  transport: "sctp",
  subtype: "_printer",
  domain: "local.",
});
isTrue<Equal<typeof rawName, "Dr. No._ipp._tcp.local">>();
const rawName = formatRawServiceInstanceName({
  instanceName: "Dr. No",
  serviceName: "ipp",
  transport: "tcp",
  domain: "local.",
});
declare const unknownText: unknown;
const guarded: `_${string}._${"tcp" | "udp"}` | undefined = isServiceType(unknownText)
  ? unknownText
  : undefined;
const keys: readonly string[] = txtKeys("http")?.kind === "keys" ? ["u"] : [];

export {
  anyKey,
  formatted,
  formattedWrongly,
  guarded,
  ipp,
  isValidServiceName,
  keys,
  member,
  misspelt,
  misspeltKey,
  noKeys,
  noKeysAtAll,
  noMember,
  noRecord,
  openKeys,
  parsed,
  record,
  registeredWithPort,
  strict,
  type,
};
