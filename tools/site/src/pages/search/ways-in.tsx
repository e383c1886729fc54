import type { VNode } from "preact";
import { sitePath } from "../../routing/paths.js";

const WAYS = [
  {
    path: "/ports",
    name: "The port space",
    text: "All 65,536 ports as one picture: what is assigned, to whom, since when.",
  },
  {
    path: "/dns-sd",
    name: "DNS-SD service types",
    text: "What devices announce by mDNS and Bonjour, with their TXT keys.",
  },
  {
    path: "/changes",
    name: "What changed",
    text: "What the last update of the registry added, moved and withdrew.",
  },
] as const;

/** What there is besides the search. */
export function WaysIn(): VNode {
  return (
    <ul class="ways">
      {WAYS.map(({ path, name, text }) => (
        <li key={path}>
          <a href={sitePath(path)}>{name}</a>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
