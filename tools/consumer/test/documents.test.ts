import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const documents = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: repository,
  encoding: "utf8",
})
  .trim()
  .split("\n");

it("finds the documents of the repository", () => {
  expect(documents).toContain("docs/architecture.md");
  expect(documents.length).toBeGreaterThan(15);
});

it.each(documents)("%s links to files that are there", (document) => {
  const text = readFileSync(join(repository, document), "utf8");
  const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s]+)\)/g)].map(
    ([, target = ""]) => target,
  );
  const missing = targets.filter((target) => {
    const [path = ""] = target.split("#");
    return !existsSync(join(repository, dirname(document), path));
  });
  expect(missing).toEqual([]);
});
