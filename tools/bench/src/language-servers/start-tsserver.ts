import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { connect } from "./connect.js";
import type { LanguageServer, Place } from "./language-server.js";

const require = createRequire(import.meta.url);

interface Completions {
  readonly entries: readonly { readonly name: string }[];
}
interface QuickInfo {
  readonly displayString: string;
  readonly documentation: string;
}

/** Starts the server of TypeScript up to version 6. */
export async function startTsserver(version: string, folder: string): Promise<LanguageServer> {
  const program = join(dirname(require.resolve(`typescript-${version}/package.json`)), "lib/tsserver.js");
  const options = ["--disableAutomaticTypingAcquisition", "--suppressDiagnosticEvents"];
  const connection = connect(process.execPath, [program, ...options], folder);
  let sequence = 0;
  const send = (command: string, words: object): number => {
    sequence += 1;
    connection.send(`${JSON.stringify({ seq: sequence, type: "request", command, arguments: words })}\n`);
    return sequence;
  };
  const ask = async <Body>(command: string, file: string, place: Place): Promise<Body> => {
    const at = { file: join(folder, file), line: place.line + 1, offset: place.character + 1 };
    const seq = send(command, at);
    const { body } = await connection.receive((message) => message["request_seq"] === seq);
    return body as Body;
  };
  // What an editor waits for once, before it opens anything.
  const started = send("status", {});
  await connection.receive((message) => message["request_seq"] === started);
  return {
    open: (file, text) => send("open", { file: join(folder, file), fileContent: text }),
    complete: async (file, place) =>
      ((await ask<Completions | undefined>("completionInfo", file, place))?.entries ?? []).map(
        ({ name }) => name,
      ),
    hover: async (file, place) => {
      const info = await ask<QuickInfo | undefined>("quickinfo", file, place);
      return info === undefined ? "" : `${info.displayString}\n${info.documentation}`;
    },
    stop: connection.stop,
  };
}
