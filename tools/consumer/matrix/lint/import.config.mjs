import importPlugin from "eslint-plugin-import";

const rules = ["no-unresolved", "named", "namespace", "default", "no-duplicates"];

export default [
  {
    files: ["**/*.mjs"],
    plugins: { import: importPlugin },
    languageOptions: { ecmaVersion: 2022, sourceType: "module" },
    rules: Object.fromEntries(rules.map((rule) => [`import/${rule}`, "error"])),
  },
];
