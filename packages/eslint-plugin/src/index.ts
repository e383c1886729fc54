import type { TSESLint } from "@typescript-eslint/utils";
import { noMagicPorts } from "./rules/no-magic-ports.js";

declare const IANAKIT_VERSION: string;

const NAMESPACE = "@ianakit";

const rules = { "no-magic-ports": noMagicPorts };

const base = {
  meta: { name: "@ianakit/eslint-plugin", version: IANAKIT_VERSION, namespace: NAMESPACE },
  rules,
};

/** The plugin, with itself in its configurations, as flat configurations refer to plugins by value. */
const plugin = {
  ...base,
  configs: {} as Readonly<Record<"recommended" | "strict", TSESLint.FlatConfig.Config>>,
};

function configure(name: string, levels: TSESLint.FlatConfig.Rules): TSESLint.FlatConfig.Config {
  return {
    name: `${NAMESPACE}/${name}`,
    plugins: { [NAMESPACE]: plugin as TSESLint.FlatConfig.Plugin },
    rules: levels,
  };
}

plugin.configs = {
  recommended: configure("recommended", { "@ianakit/no-magic-ports": ["warn", { addresses: false }] }),
  strict: configure("strict", { "@ianakit/no-magic-ports": "error" }),
};

export default plugin;
