import { TRANSPORT_PROTOCOLS } from "../transport-protocols.js";
import { lowerCase } from "./name-index.js";

/** What was answered before, by name and by the index of the transport protocol. */
export type NameAnswers<Answer> = readonly Map<string, Answer>[];

/** No answers yet: a map for each transport protocol, and one for all four. */
export function makeNameAnswers<Answer>(): NameAnswers<Answer> {
  return Array.from({ length: TRANSPORT_PROTOCOLS.length + 1 }, () => new Map<string, Answer>());
}

/** Keeps an answer if the name is spelled as registered or in lower case: other spellings are too many to remember. */
export function rememberByName<Answer>(
  answers: NameAnswers<Answer>,
  {
    asked,
    registered,
    transport,
  }: { readonly asked: string; readonly registered: string; readonly transport: number },
  answer: Answer,
): Answer {
  if (asked === registered || asked === lowerCase(registered)) answers[transport]?.set(asked, answer);
  return answer;
}
