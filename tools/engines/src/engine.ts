/** What runs a program: a command, and its options before the program's file. */
export interface Engine {
  readonly name: string;
  readonly command: string;
  readonly options: readonly string[];
}
