const { answer } = require("./answer.cjs");

test("answers", () => {
  expect(answer()).toBe(process.env.EXPECTED);
});
