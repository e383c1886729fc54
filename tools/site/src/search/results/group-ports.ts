/** A range and the transport protocols that it is assigned over. */
export interface PortGroup {
  readonly range: string;
  readonly transports: readonly string[];
}

/** `443/tcp`, `443/udp` to 443 over both, in their order. */
export function groupPorts(ports: readonly string[]): readonly PortGroup[] {
  const groups = new Map<string, string[]>();
  for (const port of ports) {
    const [range = "", transport = ""] = port.split("/");
    const known = groups.get(range);
    if (known === undefined) groups.set(range, [transport]);
    else if (!known.includes(transport)) known.push(transport);
  }
  return [...groups].map(([range, transports]) => ({ range: range.replace("-", "–"), transports }));
}
