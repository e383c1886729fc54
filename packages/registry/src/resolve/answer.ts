import type { CommonUse } from "../common-uses.js";
import type { Service } from "../service.js";
import type { Subject } from "./catalogue.js";

/** How an answer matches the query, from the surest match to the vaguest. */
export type MatchedBy =
  /** The query named its port. */
  | "port"
  /** Its registered name, or a historic one, and it has a port. */
  | "name"
  /** One of the project's own nicknames for it. */
  | "nickname"
  /** Its registered name, and it has no port. */
  | "name without a port"
  /** A product that is commonly seen on the port, from the project's own list. */
  | "common use"
  /** One of its names begins with the words. */
  | "beginning"
  /** One of its names was probably meant, but mistyped. */
  | "misspelling"
  /** Its name and description contain the words. */
  | "words";

/** A registered service. */
export interface ServiceAnswer {
  readonly kind: "service";
  readonly matchedBy: MatchedBy;
  /** The name, nickname or words that matched, in lower case; the port in digits. */
  readonly word: string;
  readonly serviceName: string;
  /** Its assignments that match the query, the primary port first. */
  readonly services: readonly Service[];
}

/** A product that is commonly seen on a port, from the project's own list, not from IANA's data. */
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
