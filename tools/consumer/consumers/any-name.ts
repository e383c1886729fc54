// A parameter of any name that is registered is taken without the compiler comparing all names with all.
import { getPort, type ServiceName } from "@ianakit/registry/typed";

export const overTcp = (name: ServiceName<"tcp">): number | undefined => getPort(name, "tcp");
export const overEither = (name: ServiceName<"tcp">, transport: "tcp" | "udp"): number | undefined =>
  getPort(name, transport);
export function ofOne<Name extends ServiceName<"tcp">>(name: Name): number | undefined {
  return getPort(name, "tcp");
}
