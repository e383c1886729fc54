/** `data/nicknames.json` of the repository. */
declare module "*/nicknames.json" {
  const file: {
    readonly nicknames: Readonly<Record<string, readonly string[]>>;
    readonly registeredNames: Readonly<Record<string, readonly string[]>>;
  };
  export default file;
}

/** `data/common-uses.json` of the repository. */
declare module "*/common-uses.json" {
  const file: {
    readonly uses: readonly {
      readonly port: number;
      readonly transport: "tcp" | "udp";
      readonly product: string;
      readonly use: string;
      readonly names: readonly string[];
      readonly registeredNames?: readonly string[];
      readonly source: string;
    }[];
  };
  export default file;
}
