import { spawn } from "node:child_process";

export type Message = Readonly<Record<string, unknown>>;

const PATIENCE_MILLISECONDS = 60_000;

/** A process that messages are sent to and read from. */
export interface Connection {
  readonly send: (text: string) => void;
  /** Passes every message from now on to a function. */
  readonly listen: (take: (message: Message) => void) => void;
  /** The next message that is wanted. */
  readonly receive: (isWanted: (message: Message) => boolean) => Promise<Message>;
  readonly stop: () => Promise<void>;
}

/** Starts a process that prints messages with a Content-Length before each, as language servers do. */
export function connect(command: string, options: readonly string[], cwd: string): Connection {
  const child = spawn(command, options, { cwd, stdio: ["pipe", "pipe", "ignore"] });
  const ended = new Promise<void>((resolve) => {
    child.on("close", () => resolve());
    // It never started, or nothing can be written to it any more.
    child.on("error", () => resolve());
    child.stdin.on("error", () => resolve());
  });
  const waiting = new Set<(message: Message) => void>();
  let pending: Buffer = Buffer.alloc(0);
  child.stdout.on("data", (part: Buffer) => {
    pending = Buffer.concat([pending, part]);
    for (let read = readMessage(pending); read !== undefined; read = readMessage(pending)) {
      pending = read.rest;
      for (const take of [...waiting]) take(read.message);
    }
  });
  return {
    send: (text) => child.stdin.write(text),
    listen: (take) => waiting.add(take),
    receive: (isWanted) =>
      new Promise((resolve, reject) => {
        const take = (message: Message): void => {
          if (!isWanted(message)) return;
          waiting.delete(take);
          resolve(message);
        };
        waiting.add(take);
        const fail = (what: string) => reject(new Error(`${command} ${options.join(" ")} ${what}`));
        ended.then(() => fail("ended before it answered"));
        setTimeout(() => fail("did not answer"), PATIENCE_MILLISECONDS).unref();
      }),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

function readMessage(bytes: Buffer): { readonly message: Message; readonly rest: Buffer } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString("latin1", 0, end))?.[1]);
  const start = end + 4;
  if (bytes.length < start + length) return undefined;
  return {
    message: JSON.parse(bytes.toString("utf8", start, start + length)) as Message,
    rest: bytes.subarray(start + length),
  };
}
