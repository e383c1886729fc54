import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "../commands/run-generate.js";
import { readTree } from "../read-tree.js";

const module = new URL("../../../build/replace-folder.mjs", import.meta.url).href;
const { replaceFolder } = await import(module);

/** Builds two files of a content; dies after a step of the file system, 0 for none. */
const BUILD = `
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
const [content, fatal] = process.argv.slice(1);
let steps = 0;
for (const name of ["mkdir", "writeFile", "rename", "rm"]) {
  const original = fs[name];
  fs[name] = async (...args) => {
    const result = await original(...args);
    steps += 1;
    if (steps === Number(fatal)) process.kill(process.pid, "SIGKILL");
    return result;
  };
}
syncBuiltinESMExports();
const { replaceFolder } = await import(${JSON.stringify(module)});
await replaceFolder("dist", async (staging) => {
  await fs.mkdir(staging + "/a");
  await fs.writeFile(staging + "/a/one.js", content);
  await fs.writeFile(staging + "/two.js", content);
});
`;
const args = (content: string, fatal: number) => ["--input-type=module", "-e", BUILD, content, `${fatal}`];

/** Builds in this process, which spares a start. */
async function build(folder: string, content: string): Promise<void> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    await replaceFolder("dist", async (staging: string) => {
      mkdirSync(join(staging, "a"));
      writeFileSync(join(staging, "a/one.js"), content);
      writeFileSync(join(staging, "two.js"), content);
    });
  } finally {
    process.chdir(before);
  }
}

/** Builds in a process that dies after a step; false if it got through. */
function buildAndDie(folder: string, content: string, fatal: number): boolean {
  const { signal, status, stderr } = spawnSync(process.execPath, args(content, fatal), {
    cwd: folder,
    encoding: "utf8",
  });
  if (signal === null) expect([status, stderr]).toEqual([0, ""]);
  return signal !== null;
}

const filesOf = (content: string) => ({ "a/one.js": content, "two.js": content });

it("a build that is killed at any step leaves the old files, the new or, for one step, none, and the next one is whole", async () => {
  const seen = { old: 0, new: 0, none: 0 };
  for (let step = 1, wasKilled = true; wasKilled; step += 1) {
    const folder = makeFolder();
    await build(folder, "old");
    writeFileSync(join(folder, "dist/stale.js"), "stale");
    const old = readTree(join(folder, "dist"));
    wasKilled = buildAndDie(folder, "new", step);
    if (!existsSync(join(folder, "dist"))) seen.none += 1;
    else {
      const found = readTree(join(folder, "dist"));
      const isOld = JSON.stringify(found) === JSON.stringify(old);
      if (!isOld) expect(found).toEqual(filesOf("new"));
      seen[isOld ? "old" : "new"] += 1;
    }
    await build(folder, "newer");
    expect(readdirSync(folder)).toEqual(["dist"]);
    expect(readTree(join(folder, "dist"))).toEqual(filesOf("newer"));
  }
  expect(seen).toEqual({ old: 4, none: 1, new: 4 });
});

it("a build of the same files touches none of them", async () => {
  const folder = makeFolder();
  await build(folder, "same");
  const before = statSync(join(folder, "dist")).ino;
  await build(folder, "same");
  expect([statSync(join(folder, "dist")).ino, readdirSync(folder)]).toEqual([before, ["dist"]]);
});

it("of several builds at once each ends well, and one of them is there, whole", async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "dist"));
  const contents = ["one", "two", "three", "four"];
  const children = contents.map((content) =>
    spawn(process.execPath, args(content, 0), { cwd: folder, stdio: "ignore" }),
  );
  const ends = await Promise.all(children.map((child) => once(child, "close")));
  expect(ends.map(([status]) => status)).toEqual([0, 0, 0, 0]);
  expect(contents.map(filesOf)).toContainEqual(readTree(join(folder, "dist")));
  expect(readdirSync(folder)).toEqual(["dist"]);
});
