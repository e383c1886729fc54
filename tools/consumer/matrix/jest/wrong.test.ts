import { port } from "./wrong";

test("does not compile", () => {
  expect(port).toBe(443);
});
