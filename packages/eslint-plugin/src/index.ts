import type { TSESLint } from "@typescript-eslint/utils";
import ledger from "../../../data/identifiers.json" with { type: "json" };
import { noMagicPorts } from "./rules/no-magic-ports.js";
import { noUnknownService } from "./rules/no-unknown-service.js";
import { makeNoWithdrawn } from "./rules/no-withdrawn.js";

declare const IANAKIT_VERSION: string;

const NAMESPACE = "@ianakit";

/** The plugin; its configurations refer to it by value, as flat configurations do. */
const plugin = {
  meta: { name: "@ianakit/eslint-plugin", version: IANAKIT_VERSION, namespace: NAMESPACE },
  rules: {
    "no-magic-ports": noMagicPorts,
    "no-unknown-service": noUnknownService,
    "no-withdrawn": makeNoWithdrawn(ledger),
  },
  configs: {} as Readonly<Record<"recommended" | "strict", TSESLint.FlatConfig.Config>>,
};

function configure(name: string, rules: TSESLint.FlatConfig.Rules): TSESLint.FlatConfig.Config {
  const plugins = { [NAMESPACE]: plugin as TSESLint.FlatConfig.Plugin };
  return { name: `${NAMESPACE}/${name}`, plugins, rules };
}

plugin.configs = {
  recommended: configure("recommended", {
    "@ianakit/no-magic-ports": ["warn", { addresses: false }],
    "@ianakit/no-unknown-service": "warn",
    "@ianakit/no-withdrawn": "error",
  }),
  strict: configure("strict", {
    "@ianakit/no-magic-ports": "error",
    "@ianakit/no-unknown-service": "error",
    "@ianakit/no-withdrawn": "error",
  }),
};

export default plugin;
