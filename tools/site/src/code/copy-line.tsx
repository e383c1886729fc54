import type { VNode } from "preact";

interface CopyLineProps {
  /** What the line is: `TCP`, `Enum`, `Command line`. */
  readonly label: string;
  readonly code: string;
}

/** A line to copy, with its button; pages made at build time get theirs from `copyOnClick`. */
export function CopyLine({ label, code }: CopyLineProps): VNode {
  return (
    <li>
      <b>{label}</b>
      <pre>{code}</pre>
      {!import.meta.env.SSR && (
        <button type="button" class="copy" aria-label={`Copy ${label}`}>
          Copy
        </button>
      )}
    </li>
  );
}

const SAYS_SO_MILLISECONDS = 2000;

/** Makes lines copyable on every page; lines that were rendered at build time get their buttons here. */
export function copyOnClick(): void {
  for (const line of document.querySelectorAll(".copy-lines > li")) line.append(makeButton(line));
  const announcer = addAnnouncer();
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button.copy");
    if (button !== null) void copy(button, announcer);
  });
}

function makeButton(line: Element): HTMLButtonElement {
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "copy", textContent: "Copy" });
  button.setAttribute("aria-label", `Copy ${line.querySelector("b")?.textContent ?? ""}`);
  return button;
}

/** Announces the outcome to screen readers. */
function addAnnouncer(): HTMLElement {
  const announcer = document.createElement("p");
  Object.assign(announcer, { id: "announcer", className: "visually-hidden", role: "status" });
  document.body.append(announcer);
  return announcer;
}

async function copy(button: HTMLButtonElement, announcer: HTMLElement): Promise<void> {
  const text = button.closest("li")?.querySelector("pre")?.textContent ?? "";
  const outcome = await navigator.clipboard.writeText(text).then(
    () => "Copied",
    () => "Not allowed to copy",
  );
  button.dataset["outcome"] = outcome;
  announcer.textContent = `${outcome}: ${text}`;
  setTimeout(() => {
    delete button.dataset["outcome"];
  }, SAYS_SO_MILLISECONDS);
}
