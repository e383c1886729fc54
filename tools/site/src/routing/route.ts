/** A page of the site, read from an address. */
export type Route =
  | { readonly kind: "search" }
  | { readonly kind: "port"; readonly port: number }
  | { readonly kind: "service"; readonly serviceName: string }
  | { readonly kind: "dns-sd" }
  /** The port space as a picture. */
  | { readonly kind: "ports" }
  | { readonly kind: "changes" }
  | { readonly kind: "not-found" };
