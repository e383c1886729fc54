export { type TxtKeys, txtKeys } from "./txt-notes/txt-keys.js";
