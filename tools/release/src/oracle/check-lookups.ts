import type { EmittedPackage } from "./emitted-package.js";
import { readInterfaces } from "./read-interfaces.js";
import { LOOKUP_INTERFACE } from "./write-type-uses.js";

type GetPort = (serviceName: string | number, transport: string) => unknown;

/**
 * Says where a typed look-up answers otherwise at run time than its type says.
 *
 * @returns a sentence each
 */
export function checkLookups({ name, modules, files }: EmittedPackage): readonly string[] {
  const typed = modules.find(({ specifier }) => specifier === `${name}/typed`);
  const getPort = typed?.exports.getPort as GetPort | undefined;
  if (getPort === undefined) return [];
  const declarations = [...files]
    .filter(([path]) => path.endsWith(".d.cts"))
    .flatMap(([, text]) => [...readInterfaces(text)]);
  return declarations.flatMap(([interfaceName, members]) => {
    const transport = LOOKUP_INTERFACE.exec(interfaceName)?.[1]?.toLowerCase();
    if (transport === undefined) return [];
    return members.flatMap(({ key, literals: [port] }) => {
      const answer = getPort(key, transport);
      const place = `${name}: ${key}/${transport} is typed as ${port}, but looked up as ${String(answer)}`;
      return port === undefined || answer === port ? [] : [place];
    });
  });
}
