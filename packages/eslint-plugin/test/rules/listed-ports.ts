const IMPORT = 'import * as tcp from "@ianakit/tcp";\n\n';

/** A number in a list of ports. */
const codes: readonly string[] = [
  "f({ ports: [22] });",
  "const ALLOWED_PORTS = [0, 22];",
  "const ports = new Set([22]);",
  "const openPorts = Object.freeze([isSecure ? 22 : port]);",
  "const ports = options.ports ?? [22];",
  "function f(ports = [22]) {}",
  "function f({ ports = [22] }) {}",
  "class A { static defaultPorts = [22]; }",
  "const ports = { ssh: 22 };",
  "const DEFAULT_PORTS = { ssh: 22, none: 0 };",
  "if ([22].includes(port)) f();",
  "if (new Set([22]).has(Number(url.port))) f();",
  "for (const port of [22]) f();",
  "[22].forEach((port) => f(port));",
  "open([22]); function open(ports) {}",
  "function listPorts() { return [22]; }",
];

export const listed = codes.map((code) => ({ code, output: `${IMPORT}${code.replace("22", "tcp.SSH")}` }));

/** Lists of other numbers, and of numbers that count. */
export const notListed: readonly string[] = [
  "const switchPorts = [22, 80], exports = [22], reports = [80, 443], serialPorts = [22], viewPorts = { a: 443 };",
  "const ports = [1, 2, 3, 22], hubs = { ports: [1, 22] }, PORTS = { a: 1, b: 22 };",
  "const ports = { min: 22, max: 80 }, usedPorts = { first: 22, last: 80 }, ports2 = { port: name, size: 22 };",
  "const sizes = [22, 80], ports = [[22]], ports3 = ['22'], ports4 = names[22], ports5 = [...Array(22)];",
  "for (const size of [22, 80]); [22, 80].includes(size); [22, 80].map((size) => size); f([22, 80]);",
  "[22, 80].push(port); new Set([22]).add(port);",
];
