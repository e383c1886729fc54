import type { CommonUse } from "../common-uses.js";
import type { Service } from "../service.js";
import type { Subject } from "./catalogue.js";

/** Why an answer is one, from the surest to the vaguest. */
export type MatchedBy =
  /** The query named its port. */
  | "port"
  /** Its registered name, or a historic one, and it has a port. */
  | "name"
  /** A word of the project's own for it. */
  | "nickname"
  /** Its registered name, and it has no port. */
  | "name without a port"
  /** A product that is commonly seen on the port, by no word of IANA's. */
  | "common use"
  /** One of its names begins so. */
  | "beginning"
  /** One of its names is nearly so. */
  | "misspelling"
  /** Its name and description hold the words. */
  | "words";

/** A registered service. */
export interface ServiceAnswer {
  readonly kind: "service";
  readonly matchedBy: MatchedBy;
  /** The name, nickname or words that matched, in lower case; the port in digits. */
  readonly word: string;
  readonly serviceName: string;
  /** Its assignments that were asked for, the primary port first. */
  readonly services: readonly Service[];
}

/** What is commonly seen on a port: the project's own knowledge, no part of IANA's data. */
export interface CommonUseAnswer {
  readonly kind: "common use";
  readonly matchedBy: MatchedBy;
  /** The name or words that matched, in lower case; the port in digits. */
  readonly word: string;
  readonly use: CommonUse;
}

export type Answer = ServiceAnswer | CommonUseAnswer;

/** A subject of the catalogue that matches a query. */
export interface Match {
  readonly subject: Subject;
  readonly matchedBy: MatchedBy;
  readonly word: string;
}
