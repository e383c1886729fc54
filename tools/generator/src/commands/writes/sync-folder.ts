import fs from "node:fs/promises";

/** Waits until the names in a folder are on the disk. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folder as a file; its file systems journal their names themselves.
  if (process.platform === "win32") return;
  const folder = await fs.open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
