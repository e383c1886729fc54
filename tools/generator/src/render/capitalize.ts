/** `"tcp"` -> `"Tcp"`: what the names of a transport protocol's types and enum begin with. */
export function capitalize(transport: string): string {
  return `${transport.slice(0, 1).toUpperCase()}${transport.slice(1)}`;
}
