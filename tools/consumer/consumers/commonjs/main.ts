import { HTTPS } from "@ianakit/tcp";
import { TcpPort } from "@ianakit/tcp/enum";

import registry = require("@ianakit/registry");

const port: 443 = HTTPS;
const same: TcpPort = TcpPort.HTTPS;
const name: string | undefined = registry.getServiceName(443, "tcp");
// @ts-expect-error HTTPS is 443
const wrong: 80 = HTTPS;

export { name, port, same, wrong };
