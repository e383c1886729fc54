import { PRIMARY } from "../generated/core.js";
import { unescapeField } from "../rows/unescape-field.js";

let exceptions: ReadonlyMap<string, number> | undefined;

/** The primary port of a name as registered, where it is not the lowest; by the place of the transport protocol. */
export function findPrimaryException(serviceName: string, place: number): number | undefined {
  exceptions ??= new Map(
    (PRIMARY === "" ? [] : PRIMARY.split("\n")).map((line) => {
      const [name = "", bit = "", port = ""] = line.split("\t");
      return [`${unescapeField(name)}/${Math.log2(Number.parseInt(bit, 36))}`, Number(port)] as const;
    }),
  );
  return exceptions.get(`${serviceName}/${place}`);
}
