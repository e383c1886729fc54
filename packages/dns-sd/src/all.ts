/** Everything of the package's main entry point, and a constant for every other registered service name. */
export * from "./generated/other-constants.js";
export * from "./index.js";
