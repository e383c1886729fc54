import type { ESLint, Linter, Rule } from "eslint";
import type { NoMagicPortsOptions } from "./options.cjs";

/** The plugin: its rules, and two flat configurations with them. */
declare const plugin: ESLint.Plugin & {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Readonly<Record<plugin.RuleName, Rule.RuleModule>>;
  readonly configs: {
    /** What is surely wrong is an error; ports that a constant could name are warnings. */
    readonly recommended: Linter.Config;
    /** Every rule is an error, and ports in addresses are reported too. */
    readonly strict: Linter.Config;
  };
};

declare namespace plugin {
  /** The rules without the namespace of the plugin. */
  type RuleName = "no-magic-ports";

  export type { NoMagicPortsOptions };
}

export = plugin;
