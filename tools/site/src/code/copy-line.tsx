import type { VNode } from "preact";

interface CopyLineProps {
  /** What the line is: `TCP`, `Enum`, `Command line`. */
  readonly label: string;
  readonly code: string;
}

/** A line to copy, with its button. */
export function CopyLine({ label, code }: CopyLineProps): VNode {
  return (
    <li class="copy-line">
      <span class="copy-label">{label}</span>
      <pre>
        <code>{code}</code>
      </pre>
      <button type="button" class="copy" aria-label={`Copy ${label}`}>
        Copy
      </button>
    </li>
  );
}
