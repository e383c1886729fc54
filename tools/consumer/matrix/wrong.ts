import { HTTPS } from "@ianakit/tcp";

export const port: 80 = HTTPS;
