import { describe, expect, it } from "vitest";
import { Sandbox } from "../src/judge/sandbox.js";

function run(code: string): readonly string[] {
  const sandbox = new Sandbox();
  sandbox.run("attack.ts", code, new Map());
  return sandbox.sideEffects;
}

describe("code in the sandbox", () => {
  it.each([
    "globalThis.attacked = 1",
    "Object.prototype.attacked = 1",
    "Array.prototype.push = () => {}",
    "Object.defineProperty(String.prototype, 'attacked', { value: 1 })",
    "console.log('attacked')",
    "setTimeout(() => {}, 0)",
    "typeof process === 'object' && process.exit()",
    "fetch('https://attack.example')",
    "require('node:fs').writeFileSync('attacked', '')",
    "require('node:net').connect(1)",
    "import('node:fs').catch(() => {})",
    "Promise.resolve(1)",
    "(async () => {})()",
    "eval('1')",
    "new Function('return 1')()",
    "(() => {}).constructor('return this')()",
    "throw new Error('attacked')",
    "attacked = 1",
  ])("is seen to have a side effect: %s", (code) => {
    expect(run(code)).not.toEqual([]);
  });

  it("that only gives values has none", () => {
    expect(
      run('const map = new Map([["a", 1]]); exports.A = 80; exports["80"] = "A"; map.get("a");'),
    ).toEqual([]);
    const sandbox = new Sandbox();
    expect(sandbox.run("a.ts", "exports.A = 80;", new Map())).toEqual({ A: 80 });
  });
});
