import { fileURLToPath } from "node:url";
import { testMutants } from "./test-mutants.js";

// Stryker works in the working directory alone.
process.chdir(fileURLToPath(new URL("../../../", import.meta.url)));
try {
  const problems = await testMutants(process.argv.slice(2));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
