import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { recoverWrites, writeTogether } from "../../src/transaction/index.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ianakit-write-"));
});

const fileSystemError = (code: string) => Object.assign(new Error(`${code}: refused`), { code });

test("files are made, replaced and removed together, and nothing of the journal is left", async () => {
  writeFileSync(join(root, "old.md"), "old");
  writeFileSync(join(root, "rows.csv"), "old");
  await writeTogether(root, [
    { path: "rows.csv", content: "new" },
    { path: "released/rows.csv", content: new Uint8Array([0xff, 0x00]) },
    { path: "old.md", content: undefined },
    { path: "never-there.md", content: undefined },
  ]);
  expect(readFileSync(join(root, "rows.csv"), "utf8")).toBe("new");
  expect([...readFileSync(join(root, "released/rows.csv"))]).toEqual([0xff, 0x00]);
  expect(readdirSync(root).sort()).toEqual([".ianakit-journal", "released", "rows.csv"]);
  expect(readdirSync(join(root, ".ianakit-journal"))).toEqual([]);
  expect(await recoverWrites(root)).toBe("nothing");
});

test.each([
  "../outside",
  "/etc/outside",
  "a/../../outside",
  "a//b",
  "a\\..\\..\\outside",
  "C:outside",
  "",
  ".",
  "nul\0",
  ".ianakit-journal/lock",
])("the path %j is refused, and nothing is written", async (path) => {
  const changes = [
    { path: "good", content: "x" },
    { path, content: "x" },
  ];
  await expect(writeTogether(root, changes)).rejects.toThrow("refused to write");
  expect(readdirSync(root)).toEqual([]);
});

test("two contents for one path, or a file that is another's folder, are refused", async () => {
  const file = (path: string) => ({ path, content: "x" });
  await expect(writeTogether(root, [file("a"), file("a")])).rejects.toThrow("a twice");
  await expect(writeTogether(root, [file("a/b/c"), file("a/b")])).rejects.toThrow("a/b is written as a file");
});

test("a write goes through no symbolic link, be it the file or a folder on its way", async () => {
  const outside = mkdtempSync(join(tmpdir(), "ianakit-outside-"));
  writeFileSync(join(outside, "secret"), "kept");
  symlinkSync(outside, join(root, "folder"));
  symlinkSync(join(outside, "secret"), join(root, "file"));
  await expect(writeTogether(root, [{ path: "folder/secret", content: "x" }])).rejects.toThrow(
    "symbolic link",
  );
  await expect(writeTogether(root, [{ path: "file", content: "x" }])).rejects.toThrow("symbolic link");
  expect(readFileSync(join(outside, "secret"), "utf8")).toBe("kept");
});

test("a folder in the place of a file, or a file in the place of a folder, is refused before anything happens", async () => {
  mkdirSync(join(root, "folder"));
  writeFileSync(join(root, "file"), "kept");
  const good = { path: "good", content: "x" };
  await expect(writeTogether(root, [good, { path: "folder", content: "x" }])).rejects.toThrow(
    "is not a file",
  );
  await expect(writeTogether(root, [good, { path: "file/below", content: "x" }])).rejects.toThrow(
    "is not a folder",
  );
  expect(readdirSync(root).sort()).toEqual(["file", "folder"]);
});

test.each([
  ["ENOSPC", "free some space"],
  ["EROFS", "read-only"],
  ["EACCES", "check the folder's permissions"],
  ["EPERM", "check the folder's owner"],
])("%s while staging changes nothing, and the message says what to do", async (code, remedy) => {
  vi.spyOn(fs, "open").mockRejectedValueOnce(fileSystemError(code));
  const write = writeTogether(root, [{ path: "rows.csv", content: "new" }]);
  await expect(write).rejects.toThrow(new RegExp(`${remedy}.*Nothing was changed`));
  expect(await recoverWrites(root)).toBe("nothing");
  expect(readdirSync(join(root, ".ianakit-journal"))).toEqual([]);
});

test("a failure after the write is decided is told as such, and the next recovery completes it", async () => {
  const rename = fs.rename;
  vi.spyOn(fs, "rename").mockImplementation(async (from, to) => {
    if (String(to).endsWith("b.csv")) throw fileSystemError("EPERM");
    await rename(from, to);
  });
  const changes = [
    { path: "a.csv", content: "a" },
    { path: "b.csv", content: "b" },
  ];
  await expect(writeTogether(root, changes)).rejects.toThrow("The next command completes the write.");
  expect(readdirSync(root)).not.toContain("b.csv");
  vi.restoreAllMocks();
  expect(await recoverWrites(root)).toBe("completed");
  expect(readFileSync(join(root, "b.csv"), "utf8")).toBe("b");
});

test("a second write over one that was interrupted is refused, and what it staged is kept", async () => {
  mkdirSync(join(root, ".ianakit-journal/staging"), { recursive: true });
  await expect(writeTogether(root, [{ path: "a", content: "x" }])).rejects.toThrow("interrupted");
  expect(await recoverWrites(root)).toBe("rolled back");
});

test.each(['{"version":2}', "null", "{", '{"version":1,"steps":[{"path":"a","staged":"../../x"}]}'])(
  "the damaged journal %s stops the command with a word on what to do",
  async (text) => {
    mkdirSync(join(root, ".ianakit-journal"));
    writeFileSync(join(root, ".ianakit-journal/journal.json"), text);
    await expect(recoverWrites(root)).rejects.toThrow("restore the files from git");
  },
);

test("a journal whose path leaves the root is not carried out", async () => {
  mkdirSync(join(root, ".ianakit-journal"));
  const journal = { version: 1, steps: [{ path: "../outside" }] };
  writeFileSync(join(root, ".ianakit-journal/journal.json"), JSON.stringify(journal));
  await expect(recoverWrites(root)).rejects.toThrow("could leave the root");
});
