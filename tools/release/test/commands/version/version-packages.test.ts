import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { versionPackages } from "../../../src/commands/version/version-packages.js";

/** Lays the smallest repository with workspaces that changesets knows. */
function layWorkspaces(files: Record<string, string | object>): string {
  const root = mkdtempSync(join(tmpdir(), "ianakit-version-test-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const workspaces: Record<string, string | object> = {
    "package.json": { name: "workspace", private: true, workspaces: ["packages/*", "tools/*"] },
    "package-lock.json": { name: "workspace", lockfileVersion: 3, requires: true, packages: {} },
    ".npmrc": "offline=true\n",
    ".changeset/config.json": {
      changelog: "@changesets/cli/changelog",
      access: "public",
      baseBranch: "main",
      privatePackages: { version: false, tag: false },
    },
    "packages/tcp/package.json": { name: "@ianakit/tcp", version: "1.2.3" },
    "packages/dccp/package.json": { name: "@ianakit/dccp", version: "1.0.0" },
    "tools/build/build.mjs": "",
    "tools/release/package.json": { name: "@ianakit/release", version: "0.0.0", private: true },
    "data/service-names-port-numbers.csv": "new rows",
    "data/identifiers.json": "new ledger",
    "data/released/identifiers.json": "old ledger",
  };
  for (const [path, content] of Object.entries({ ...workspaces, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(
      join(root, path),
      typeof content === "string" ? content : JSON.stringify(content, undefined, 2),
    );
  }
  return root;
}

test("a changeset becomes a version and a changelog, and data/ the last release, in one write", async () => {
  const root = layWorkspaces({
    ".changeset/registry-tcp.md": '---\n"@ianakit/tcp": minor\n---\n\nOne added.\n\n```text\nFOO  1\n```\n',
  });
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  await versionPackages(root);
  expect(JSON.parse(read("packages/tcp/package.json")).version).toBe("1.3.0");
  expect(read("packages/tcp/CHANGELOG.md")).toContain("## 1.3.0\n\n### Minor Changes\n\n- One added.");
  expect(JSON.parse(read("package-lock.json")).packages["packages/tcp"].version).toBe("1.3.0");
  expect(existsSync(join(root, ".changeset/registry-tcp.md"))).toBe(false);
  expect(read("data/released/identifiers.json")).toBe("new ledger");
  expect(read("data/released/service-names-port-numbers.csv")).toBe("new rows");
  expect(JSON.parse(read("packages/dccp/package.json")).version).toBe("1.0.0");
  expect(existsSync(join(root, "packages/dccp/CHANGELOG.md"))).toBe(false);
});

test("a written changeset and a registry's of one package are one release, of the higher bump", async () => {
  const root = layWorkspaces({
    ".changeset/registry-tcp.md": '---\n"@ianakit/tcp": minor\n---\n\nThe registry.\n',
    ".changeset/by-hand.md": '---\n"@ianakit/tcp": major\n---\n\nOur code.\n',
  });
  await versionPackages(root);
  expect(JSON.parse(readFileSync(join(root, "packages/tcp/package.json"), "utf8")).version).toBe("2.0.0");
});

test("a changeset that names no package of the repository stops everything, and nothing is written", async () => {
  const root = layWorkspaces({ ".changeset/x.md": '---\n"@ianakit/nothing": minor\n---\n\nX.\n' });
  await expect(versionPackages(root)).rejects.toThrow("@ianakit/nothing");
  expect(readFileSync(join(root, "data/released/identifiers.json"), "utf8")).toBe("old ledger");
  expect(existsSync(join(root, ".changeset/x.md"))).toBe(true);
});
