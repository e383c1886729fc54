import { it } from "vitest";
import { printCells } from "../src/model/print-cells.js";
import { Judge } from "../src/start-judge.js";

it("x", async () => {
  let t = Date.now();
  const judge = await Judge.start();
  console.log("start", Date.now() - t);
  for (const n of [1, 2, 20, 20]) {
    t = Date.now();
    const rows = Array.from({ length: n }, (_, i) => [
      `a${i}`,
      `${i}`,
      "tcp",
      "d",
      "[p]",
      "[p]",
      "",
      "",
      "[RFC1]",
      "",
      "",
      "Defined TXT keys: a=b",
    ]);
    const v = await judge.judge({ csv: printCells(rows) });
    console.log(n, Date.now() - t, JSON.stringify(v).slice(0, 2500));
  }
  await judge.close();
});
