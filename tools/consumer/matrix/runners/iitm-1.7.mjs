import { register } from "node:module";

register("iitm-1.7/hook.mjs", import.meta.url);
