/** The options of `@ianakit/no-magic-ports`. */
export interface NoMagicPortsOptions {
  /** How a new import is written: `import * as tcp from "@ianakit/tcp"`, or `import { HTTPS } from "@ianakit/tcp"`; `"namespace"` by default. */
  readonly import?: "namespace" | "named";
  /** The kinds of ports that are reported; all four by default. */
  readonly report?: readonly ("assigned" | "common-use" | "unassigned" | "dynamic")[];
  /** Whether ports in addresses such as `redis://localhost:6379` are reported, with a suggestion alone; `true` by default. */
  readonly addresses?: boolean;
  /** Whether a port that is commonly used for something else is replaced by the constant of its assignment; `false` by default. */
  readonly fixCommonUses?: boolean;
  /** Ports to leave alone, 0 to 65535. */
  readonly ignore?: readonly number[];
}

/** The options of `@ianakit/no-unknown-service`. */
export interface NoUnknownServiceOptions {
  /** Names that are not registered but meant, in any case; none by default. */
  readonly allow?: readonly string[];
}
