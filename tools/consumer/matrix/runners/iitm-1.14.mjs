import { register } from "node:module";

register("iitm-1.14/hook.mjs", import.meta.url);
