import { register } from "node:module";

register("iitm-3/hook.mjs", import.meta.url);
