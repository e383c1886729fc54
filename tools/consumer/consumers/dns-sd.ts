import { formatServiceType, IPP_TCP, isServiceName, parseServiceType } from "@ianakit/dns-sd";
import { ServiceType } from "@ianakit/dns-sd/enum";
import { txtKeys } from "@ianakit/dns-sd/txt";
import type {
  ServiceTypeName,
  ServiceTypeOf,
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
// @ts-expect-error a string is no member of a string enum
const noMember: ServiceType = "_ipp._tcp";

isTrue<Equal<TxtKeysOf<"_http._tcp">, "u" | "p" | "path">>();
isTrue<Equal<ServiceTypeOf<"http", "tcp">, "_http._tcp">>();
isTrue<Equal<ServiceTypeOf<"no-such", "tcp">, never>>();
isTrue<Equal<ServiceTypeOf<"http" | "no-such", "tcp">, "_http._tcp">>();
isTrue<Equal<ServiceTypeOf<string, "tcp">, Extract<ServiceTypeName, `${string}._tcp`>>>();
isTrue<Equal<ServiceTypeOf<`${"sftp-" | ""}ssh`, "tcp">, "_sftp-ssh._tcp" | "_ssh._tcp">>();
isTrue<Equal<ServiceTypeOf<`sftp-${string}`, "tcp">, "_sftp-ssh._tcp">>();
const record: TxtRecordOf<"_http._tcp"> = { path: "/", u: "me", "another-key": true };
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
// @ts-expect-error the message itself is no name
advertise("service name 'a--b' must not hold two adjacent hyphens");
declare const oneOfTwo: "ipp" | "http";
advertise(oneOfTwo);
declare const anySuffix: `my-${string}`;
advertise(anySuffix);

const parsed: "tcp" | "udp" = parseServiceType("_IPP._TCP.").transport;
const formatted: string = formatServiceType({ serviceName: "ipp", transport: "tcp" });
const keys: readonly string[] = txtKeys("http")?.kind === "keys" ? ["u"] : [];

export { formatted, ipp, isServiceName, keys, member, misspelt, noMember, noRecord, parsed, record, type };
