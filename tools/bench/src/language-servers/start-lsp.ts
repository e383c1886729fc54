import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findCompiler } from "../types/check-consumers.js";
import { connect } from "./connect.js";
import type { LanguageServer, Place } from "./language-server.js";

interface CompletionList {
  readonly items: readonly { readonly label: string }[];
}

/** Starts the server of TypeScript 7, which speaks the Language Server Protocol. */
export async function startLsp(version: string, folder: string): Promise<LanguageServer> {
  const connection = connect(await findCompiler(version), ["--lsp", "--stdio"], folder);
  let sequence = 0;
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    connection.send(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  // The server waits for the client to agree to what it registers.
  connection.listen((message) => {
    if ("id" in message && "method" in message) send({ id: message["id"], result: null });
  });
  const ask = async <Result>(method: string, params: object): Promise<Result> => {
    sequence += 1;
    const id = sequence;
    send({ id, method, params });
    const answer = await connection.receive((message) => message["id"] === id && !("method" in message));
    if ("error" in answer) throw new Error(`${method}: ${JSON.stringify(answer["error"])}`);
    return answer["result"] as Result;
  };
  const locate = (file: string) => pathToFileURL(join(folder, file)).href;
  const at = (file: string, position: Place) => ({ textDocument: { uri: locate(file) }, position });
  const rootUri = pathToFileURL(folder).href;
  await ask("initialize", { processId: process.pid, rootUri, capabilities: {} });
  send({ method: "initialized", params: {} });
  return {
    open: (file, text) => {
      const textDocument = { uri: locate(file), languageId: "typescript", version: 1, text };
      send({ method: "textDocument/didOpen", params: { textDocument } });
    },
    complete: async (file, place) => {
      const list = await ask<CompletionList | null>("textDocument/completion", at(file, place));
      return (list?.items ?? []).map(({ label }) => label);
    },
    hover: async (file, place) => JSON.stringify(await ask("textDocument/hover", at(file, place))),
    stop: connection.stop,
  };
}
