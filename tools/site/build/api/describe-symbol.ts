import {
  type Comment,
  type CommentDisplayPart,
  type CommentTag,
  type DeclarationReflection,
  Reflection,
  ReflectionKind,
} from "typedoc";
import type { ApiSymbol } from "../../src/api/reference.js";
import { type FindAddress, printComment, summarize } from "./print-markdown.js";
import { readDeclaration } from "./read-declaration.js";

/** The slug of the page that describes a module's symbols; `undefined` if the module is not an entry point. */
export type SlugOf = (module: Reflection | undefined) => string | undefined;

/** A symbol with its declaration and what its comment says. */
export function describeSymbol(symbol: DeclarationReflection, slugOf: SlugOf): ApiSymbol {
  const [signature] = symbol.signatures ?? [];
  const comment = signature?.comment ?? symbol.comment;
  const print = (parts: readonly CommentDisplayPart[] = []) => printComment(parts, findAddressBy(slugOf));
  return {
    name: symbol.name === "export=" ? "default" : symbol.name,
    kind: nameKind(symbol),
    declaration: declarationOf(symbol),
    text: print(comment?.summary),
    summary: summarize(comment?.summary ?? []),
    parameters: (signature?.parameters ?? []).flatMap(({ name, comment: said }) =>
      said === undefined ? [] : [{ name, text: print(said.summary) }],
    ),
    returns: print(comment?.getTag("@returns")?.content),
    throws: readTags(comment, "@throws").map(({ typeAnnotation, content }) =>
      // `{RangeError} if …`
      print([{ kind: "code", text: typeAnnotation?.replace(/^\{(.*)\}$/, "`$1` ") ?? "" }, ...content]),
    ),
    examples: readTags(comment, "@example").map(({ content }) =>
      content.map(({ text }) => text.replace(/^```\w*\n|\n```$/g, "")).join(""),
    ),
    see: readTags(comment, "@see").map(({ content }) => print(content)),
  };
}

function readTags(comment: Comment | undefined, tag: `@${string}`): readonly CommentTag[] {
  return comment?.getTags(tag) ?? [];
}

/** Overloads follow each other in their file. */
function declarationOf(symbol: DeclarationReflection): string {
  const sources = (symbol.signatures ?? [symbol]).flatMap((each) => each.sources?.[0] ?? []);
  return sources.map(({ fullFileName, line }) => readDeclaration(fullFileName, line)).join("\n");
}

function nameKind(symbol: DeclarationReflection): ApiSymbol["kind"] {
  switch (symbol.kind) {
    case ReflectionKind.Function:
      return "function";
    case ReflectionKind.Class:
      return "class";
    case ReflectionKind.Interface:
      return "interface";
    case ReflectionKind.TypeAlias:
      return "type";
    case ReflectionKind.Variable:
      return "constant";
    default:
      throw new Error(`${symbol.getFullName()} is a ${ReflectionKind[symbol.kind]}, which no page shows`);
  }
}

/** Where the pages describe a symbol or one of its members. */
function findAddressBy(slugOf: SlugOf): FindAddress {
  return ({ target }) => {
    if (!(target instanceof Reflection)) return typeof target === "string" ? target : undefined;
    let symbol: Reflection = target;
    while (symbol.parent !== undefined && slugOf(symbol.parent) === undefined) symbol = symbol.parent;
    return symbol.parent === undefined ? undefined : `/api/${slugOf(symbol.parent)}#${symbol.name}`;
  };
}
