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

const SAYS_SO_MILLISECONDS = 2000;

/** Copy buttons work on every page from the start, those made at build time too. */
export function copyOnClick(): void {
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button.copy");
    if (button !== null) void copy(button);
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = button.closest(".copy-line")?.querySelector("code")?.textContent ?? "";
  const outcome = await navigator.clipboard.writeText(text).then(
    () => "Copied",
    () => "Not allowed to copy",
  );
  button.dataset["outcome"] = outcome;
  announce(`${outcome}: ${text}`);
  setTimeout(() => {
    delete button.dataset["outcome"];
  }, SAYS_SO_MILLISECONDS);
}

/** Tells those who do not see the button. */
function announce(text: string): void {
  const announcer = document.querySelector("#announcer");
  if (announcer !== null) announcer.textContent = text;
}
