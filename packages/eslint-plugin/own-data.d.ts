/** `data/identifiers.json` of the repository, the ledger; the build leaves in it what is withdrawn. */
declare module "*/identifiers.json" {
  type Identifiers = Readonly<Record<string, import("./src/withdrawn/withdrawn-constants.js").LedgerEntry>>;
  const file: {
    readonly packages: Readonly<Record<string, Identifiers>>;
    readonly serviceCodes: Identifiers;
  };
  export default file;
}
