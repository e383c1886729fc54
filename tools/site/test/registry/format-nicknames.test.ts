import { expect, it } from "vitest";
import { formatNicknames } from "../../src/registry/list-nicknames.js";

it("says of one nickname and of several whose they are", () => {
  expect(formatNicknames(["vnc"])).toBe("Also called vnc: a nickname of this project, not IANA’s.");
  expect(formatNicknames(["doh", "sstp"])).toBe(
    "Also called doh, sstp: nicknames of this project, not IANA’s.",
  );
});
