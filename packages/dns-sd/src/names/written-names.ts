import type { TransportProtocol } from "../transport-protocol.js";

/** The service type that `formatServiceType` writes of literal parts; of a wide `string` a template of it. */
export type WrittenServiceType<
  ServiceName extends string,
  Transport extends TransportProtocol,
  Subtype extends string | undefined,
  InstanceName extends string | undefined,
  Domain extends string | undefined,
> = `${WrittenSubtype<Subtype>}${WrittenInstance<InstanceName>}_${ServiceName}.${WrittenTransport<Transport>}${WrittenDomain<Domain>}`;

/** The instance name that `formatRawServiceInstanceName` writes of literal parts: nothing of it is escaped. */
export type WrittenRawInstanceName<
  InstanceName extends string,
  ServiceName extends string,
  Transport extends TransportProtocol,
  Domain extends string,
> = `${InstanceName}._${ServiceName}.${WrittenTransport<Transport>}${WrittenDomain<Domain>}`;

/** The domain as it is written after a dot, without the dot at its end. */
export type WrittenDomain<Domain extends string | undefined> = Domain extends string
  ? Domain extends ""
    ? ""
    : Domain extends `${string}\\${string}`
      ? `.${string}`
      : Domain extends `${infer Relative}.`
        ? `.${Relative}`
        : `.${Domain}`
  : "";

type WrittenSubtype<Subtype extends string | undefined> = Subtype extends string
  ? `${WrittenLabel<Subtype>}._sub.`
  : "";

type WrittenInstance<InstanceName extends string | undefined> = InstanceName extends string
  ? `${WrittenLabel<InstanceName>}.`
  : "";

type WrittenTransport<Transport extends TransportProtocol> = Transport extends "tcp" ? "_tcp" : "_udp";

/** A label whose dots or backslashes are escaped is only known to be a string. */
type WrittenLabel<Label extends string> = Label extends `${string}.${string}` | `${string}\\${string}`
  ? string
  : Label;
