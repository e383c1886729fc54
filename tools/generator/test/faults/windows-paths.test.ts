import { win32 } from "node:path";
import { afterAll, expect, test, vi } from "vitest";

// The paths of Windows, as far as they can be shown on another system: the files themselves are not touched.
// Other test files of this process have the modules with this system's paths: they are loaded anew, before and after.
vi.resetModules();
vi.doMock("node:path", () => ({ ...win32, win32, default: win32 }));
const { listChanges } = await import("../../src/commands/list-changes.js");
const { locateRepository } = await import("../../src/commands/locate-repository.js");
const { locateJournal } = await import("../../src/transaction/journal.js");
const { checkPaths } = await import("../../src/transaction/paths.js");

afterAll(() => {
  vi.doUnmock("node:path");
  vi.resetModules();
});

test("a repository on Windows is found by its parts, with and without a separator at its end", () => {
  for (const root of ["C:\\a repo", "C:\\a repo\\"]) {
    const { csv, ledger, packages } = locateRepository(root);
    expect([csv, ledger, packages].map(win32.normalize)).toEqual([
      "C:\\a repo\\data\\service-names-port-numbers.csv",
      "C:\\a repo\\data\\identifiers.json",
      "C:\\a repo\\packages",
    ]);
  }
});

test("the journal stands within the root, and names files with forward slashes whatever the system", async () => {
  expect(locateJournal("C:\\a repo").journal).toBe("C:\\a repo\\.ianakit-journal\\journal.json");
  const changes = await listChanges("C:\\a repo", "src/generated", [{ path: "constants.ts", text: "x" }]);
  expect(changes).toEqual([{ path: "src/generated/constants.ts", content: "x" }]);
  expect(() => checkPaths(changes.map(({ path }) => path))).not.toThrow();
});

test("a backslash, a drive and a server's name are refused in a path to write", () => {
  for (const path of ["src\\generated\\x.ts", "..\\x", "C:x", "C:/x", "\\\\server\\share", "//server/share"])
    expect(() => checkPaths([path]), path).toThrow("refused to write");
});
