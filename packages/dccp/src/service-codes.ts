export * from "./generated/service-codes.js";
export { formatServiceCode, type ServiceCodeForm } from "./service-codes/format-service-code.js";
export { parseServiceCode } from "./service-codes/parse-service-code.js";
