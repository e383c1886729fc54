import type { ESLint, Linter, Rule } from "eslint";

/** The plugin: its rules, and two flat configurations with them. */
declare const plugin: ESLint.Plugin & {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Readonly<Record<plugin.RuleName, Rule.RuleModule>>;
  readonly configs: {
    /** Warnings, and an error for a withdrawn constant. */
    readonly recommended: Linter.Config;
    /** Every rule is an error, and ports in addresses are reported too. */
    readonly strict: Linter.Config;
  };
};

declare namespace plugin {
  /** The rules without the namespace of the plugin. */
  type RuleName = "no-magic-ports" | "no-unknown-service" | "no-withdrawn";

  type NoMagicPortsOptions = import("./options.cjs").NoMagicPortsOptions;
  type NoUnknownServiceOptions = import("./options.cjs").NoUnknownServiceOptions;
}

export = plugin;
