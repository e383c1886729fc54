import { readFile, writeFile } from "node:fs/promises";

const INTRODUCTION = `# Results

Written by \`npm run bench\`; a theme alone by \`npm run bench -- NAME\`; what has some words in its name, without writing
it here, by \`npm run bench -- NAME "WORDS"\`. Medians of measurements in turns: ours, peer, ours, peer, … On a shared
machine differences under 30 % are noise. Less is better everywhere, and the limit is the least
that can do the job: a literal, an empty package, a bare \`Map\`.
[README.md](README.md) says what the figures led to.`;

/** Puts a theme's section into the results, in the place of its older one. */
export async function writeResults(
  file: string,
  names: readonly string[],
  name: string,
  section: string,
): Promise<void> {
  const before = await readFile(file, "utf8").catch(() => "");
  const sections = new Map(before.split(/^(?=## )/m).map((text) => [readName(text), text]));
  sections.set(name, section);
  const known = names.flatMap((each) => sections.get(each) ?? []);
  await writeFile(file, `${[INTRODUCTION, ...known].map((text) => text.trimEnd()).join("\n\n")}\n`);
}

function readName(section: string): string | undefined {
  return /^## .*\(`(.+)`\)$/m.exec(section)?.[1];
}
