import fs from "node:fs/promises";

/** Writes a new file and waits until its bytes are on the disk, so that a rename never outlives its content. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await fs.open(path, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
