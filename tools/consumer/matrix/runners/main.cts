import tcp = require("@ianakit/tcp");

import { TcpPort } from "@ianakit/tcp/enum";

console.log(tcp.HTTPS, TcpPort[80]);
