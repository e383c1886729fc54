/** The arrow keys go from result to result and back into the box; whatever else is typed goes on in the box. */
export function moveInResults(event: KeyboardEvent): void {
  const results = [...document.querySelectorAll<HTMLElement>("[data-result]")];
  const at = results.indexOf(event.target as HTMLElement);
  const box = document.querySelector<HTMLInputElement>("#query");
  const goTo = (element: HTMLElement | null | undefined) => {
    if (element === null || element === undefined) return;
    event.preventDefault();
    element.focus();
  };
  if (event.key === "ArrowDown") goTo(results[at + 1]);
  else if (event.key === "ArrowUp") goTo(results[at - 1] ?? box);
  else if (event.key === "Home") goTo(results[0]);
  else if (event.key === "End") goTo(results.at(-1));
  else if (isText(event)) box?.focus();
}

function isText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey) || key === "Backspace";
}
