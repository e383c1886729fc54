declare module "virtual:port-space" {
  const space: import("./port-space/port-layers.js").PortSpace;
  export default space;
}

declare module "virtual:landmarks" {
  const names: readonly (readonly [port: number, name: string])[];
  export default names;
}

declare module "virtual:registrations" {
  const registrations: import("./registrations/count-registrations.js").Registrations;
  export default registrations;
}

declare module "virtual:changes" {
  const changes: import("./changes/changes.js").Changes;
  export default changes;
}

declare module "virtual:api" {
  const reference: import("./api/reference.js").Reference;
  export default reference;
}

declare module "virtual:api-names" {
  const names: readonly import("./api/reference.js").ApiName[];
  export default names;
}

declare module "virtual:figures" {
  const figures: readonly import("./figures/figure.js").Figure[];
  export default figures;
}

declare module "virtual:plots" {
  const plots: Readonly<Record<string, string>>;
  export default plots;
}

declare module "virtual:results" {
  const html: string;
  export default html;
}

declare module "virtual:stretches" {
  const stretches: readonly import("./search/engine/search-result.js").Stretch[];
  export default stretches;
}

declare module "virtual:registry-numbers" {
  const numbers: import("./pages/search/count-registry.js").RegistryNumbers;
  export default numbers;
}
