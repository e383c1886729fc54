import { TRANSPORT_PROTOCOLS } from "../transport-protocols.js";
import { lowerCase } from "./lower-case.js";

/** Answers of names asked for before, by the place of the transport protocol. */
export type NameAnswers<Answer> = readonly Map<string, Answer>[];

/** No answers yet: a place for each transport protocol, and one for all four. */
export function makeNameAnswers<Answer>(): NameAnswers<Answer> {
  return Array.from({ length: TRANSPORT_PROTOCOLS.length + 1 }, () => new Map<string, Answer>());
}

/** Keeps an answer under names as registered and in lower case alone: other spellings are too many to remember. */
export function rememberByName<Answer>(
  answers: NameAnswers<Answer>,
  {
    asked,
    registered,
    place,
  }: { readonly asked: string; readonly registered: string; readonly place: number },
  answer: Answer,
): Answer {
  if (asked === registered || asked === lowerCase(registered)) answers[place]?.set(asked, answer);
  return answer;
}
