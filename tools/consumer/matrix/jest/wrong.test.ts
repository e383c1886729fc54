import { HTTPS } from "@ianakit/tcp";

const port: 80 = HTTPS;

test("does not compile", () => {
  expect(port).toBe(443);
});
