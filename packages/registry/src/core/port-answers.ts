import type { Service } from "../service.js";

const PORTS = 65_536;
const NO_SERVICES: readonly Service[] = /* @__PURE__ */ Object.freeze([]);

/** Where each port's answer stands among the answers, by the place of the transport protocol; 0 for one that nobody asked for yet. */
const slots: Uint32Array[] = [];
const answers: (readonly Service[])[] = [NO_SERVICES];

/** What was answered of a port before, `undefined` if it was never asked for. */
export function recallByPort(port: number, place: number): readonly Service[] | undefined {
  const slot = slots[place]?.[port];
  return slot === undefined || slot === 0 ? undefined : answers[slot - 1];
}

/** Keeps an answer, and gives it back. Most ports have none: those share one. */
export function rememberByPort(
  port: number,
  place: number,
  services: readonly Service[],
): readonly Service[] {
  const slot = services.length === 0 ? 1 : answers.push(Object.freeze(services));
  slots[place] ??= new Uint32Array(PORTS);
  slots[place][port] = slot;
  return services.length === 0 ? NO_SERVICES : services;
}
