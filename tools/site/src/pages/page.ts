import type { VNode } from "preact";

/** A page, its data loaded: what the browser shows in its title, what search engines show, and what it holds. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly content: VNode;
}
