export type { FileChange } from "./journal.js";
export { withLock } from "./lock.js";
export { type Recovery, recoverInterrupted, recoverWrites, writeTogether } from "./write-together.js";
