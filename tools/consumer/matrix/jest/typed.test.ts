import { answer } from "./typed-answer";

test("answers", () => {
  expect(answer()).toBe(process.env["EXPECTED"]);
});
