type SmallLetter =
  | "a"
  | "b"
  | "c"
  | "d"
  | "e"
  | "f"
  | "g"
  | "h"
  | "i"
  | "j"
  | "k"
  | "l"
  | "m"
  | "n"
  | "o"
  | "p"
  | "q"
  | "r"
  | "s"
  | "t"
  | "u"
  | "v"
  | "w"
  | "x"
  | "y"
  | "z";
/** ASCII letters alone: `Lowercase` would make a `k` of the Kelvin sign. */
type Letter = SmallLetter | Uppercase<SmallLetter>;
type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** Whether a name holds letters, digits and hyphens alone; `Seen` is true once there was a letter. */
type Characters<
  Rest extends string,
  Seen extends boolean = false,
> = Rest extends `${infer First}${infer Others}`
  ? First extends Letter
    ? Characters<Others, true>
    : First extends Digit | "-"
      ? Characters<Others, Seen>
      : `must not hold '${First}': letters, digits and hyphens alone`
  : Seen extends true
    ? never
    : "must hold at least one letter";

/** The rest of a text after its first 15 characters. */
type AfterFifteen<S extends string> =
  S extends `${infer _1}${infer _2}${infer _3}${infer _4}${infer _5}${infer _6}${infer _7}${infer _8}${infer _9}${infer _10}${infer _11}${infer _12}${infer _13}${infer _14}${infer _15}${infer Rest}`
    ? Rest
    : "";

type Fault<S extends string> = S extends ""
  ? "must not be empty"
  : AfterFifteen<S> extends ""
    ? S extends `-${string}` | `${string}-`
      ? "must not begin or end with a hyphen"
      : S extends `${string}--${string}`
        ? "must not hold two adjacent hyphens"
        : Characters<S>
    : "must have 15 characters at most";

/** Keeps a type from being inferred: without it the message itself would compile as a name. */
type NoInference<T> = [T][T extends unknown ? 0 : never];

/**
 * `S` where it is a service name by RFC 6335 section 5.1, else a text that says why it is not one. A `string` that
 * is not a literal passes: check it with `isValidServiceName`.
 *
 * @example
 * function advertise<S extends string>(serviceName: ValidServiceName<S>) {}
 * advertise("ipp");
 */
export type ValidServiceName<S extends string> = string extends S
  ? S
  : S extends unknown
    ? [Fault<S>] extends [never]
      ? S
      : `service name '${NoInference<S>}' ${Fault<S>}`
    : never;
