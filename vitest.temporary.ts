import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

/** Gives a workspace's tests a temporary folder of their own, and removes what they leave there. */
export default function giveTemporaryFolder({ config }: TestProject): () => void {
  // The long tests copy the whole repository, which may be more than fits into the memory.
  const isShort = config.include.every((pattern) => pattern.startsWith("test/"));
  const folder = mkdtempSync(join((isShort && findMemoryFolder()) || tmpdir(), "ianakit-test-"));
  // Some tests run a command as another user.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // When the tests are interrupted, Vitest ends without calling what is returned here.
  process.once("exit", remove);
  return remove;
}

const MEMORY_FOLDER = "/dev/shm";
const ROOM_BYTES = 4 * 2 ** 30;

/**
 * Linux's folder in memory, if it has room, may be written to and may hold programs: on a disk, thousands of small files
 * that are written, copied and removed cost up to a third of a workspace's processor time. Whoever names a temporary
 * folder of their own, in `TMPDIR`, gets that one.
 */
function findMemoryFolder(): string | undefined {
  if (tmpdir() !== "/tmp" || !existsSync("/proc/mounts")) return undefined;
  const options = readFileSync("/proc/mounts", "utf8")
    .match(/^\S+ \/dev\/shm tmpfs (\S+)/m)?.[1]
    ?.split(",");
  if (options === undefined || options.includes("noexec")) return undefined;
  try {
    accessSync(MEMORY_FOLDER, constants.W_OK);
  } catch {
    return undefined;
  }
  const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
  return bavail * bsize >= ROOM_BYTES ? MEMORY_FOLDER : undefined;
}
