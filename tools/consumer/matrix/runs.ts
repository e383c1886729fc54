/** What `answer()` of the files beside this one says, whatever loads them. */
export const ANSWER = "443 389 HTTP  [object Object] domain _ipp._tcp";

/** A command in a project of this folder, and what it must print, or must say where it must fail. */
export interface Run {
  readonly title: string;
  readonly project: string;
  /** A script of Node's, in the project's `node_modules` or of its own, and its arguments. */
  readonly command: readonly string[];
  readonly prints?: string | RegExp;
  readonly failsWith?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const JEST = "node_modules/jest/bin/jest.js";
const NCC = "node_modules/@vercel/ncc/dist/ncc/cli.js";
const ESM = { NODE_OPTIONS: "--experimental-vm-modules" };
const PASSED = /Tests:\s+[12] passed/;

function jest(title: string, config: string, more: Partial<Run> = {}): Run {
  const command = [JEST, "--config", `${config}.config.js`];
  return { title, project: "jest", command, prints: PASSED, ...more };
}

const lint = (title: string, ...command: readonly string[]): Run => ({
  title,
  project: "lint",
  command: ["node_modules/eslint/bin/eslint.js", "--config", ...command],
});

const run = (title: string, project: string, ...command: readonly string[]): Run => ({
  title,
  project,
  command,
  prints: ANSWER,
});

/** Each way in which people load the packages. */
export const RUNS: readonly Run[] = [
  jest("Jest as it comes", "default"),
  jest("ts-jest to CommonJS", "ts-jest-commonjs"),
  jest("ts-jest, a type error", "ts-jest-wrong", { prints: "", failsWith: "TS2322" }),
  jest("ts-jest to ES modules", "ts-jest-esm", { environment: ESM }),
  jest("babel-jest", "babel-jest"),
  jest("@swc/jest", "swc"),
  {
    title: "a NestJS application's tests: an enum's port is taken, another answered with 400",
    project: "nest",
    command: [JEST],
    prints: PASSED,
  },
  {
    title: "a NestJS application, built as its starter does, with Swagger",
    project: "nest",
    command: ["nest-build-and-start.cjs"],
    prints: `200 ${ANSWER}\n201 HTTPS https 400 true false`,
  },
  {
    title: "a NestJS application, a type error",
    project: "nest",
    command: ["node_modules/@nestjs/cli/bin/nest.js", "build", "--path", "tsconfig.wrong.json"],
    failsWith: "TS2322",
  },
  run("ts-node", "runners", "node_modules/ts-node/dist/bin.js", "main.ts"),
  {
    title: "ts-node, a type error",
    project: "runners",
    command: ["node_modules/ts-node/dist/bin.js", "wrong.ts"],
    failsWith: "TS2322",
  },
  run("tsx", "runners", "node_modules/tsx/dist/cli.mjs", "main.ts"),
  { ...run("tsx, .cts", "runners", "node_modules/tsx/dist/cli.mjs", "main.cts"), prints: "443 HTTP" },
  run("jiti", "runners", "node_modules/jiti/lib/jiti-cli.mjs", "main.ts"),
  run("ncc", "runners", NCC, "run", "main.cjs"),
  run("ncc, TypeScript", "runners", NCC, "run", "main.ts"),
  {
    title: "ncc, a type error",
    project: "runners",
    command: [NCC, "build", "wrong.ts"],
    failsWith: "TS2322",
  },
  ...["1.7", "1.14", "3"].map((version) =>
    run(`import-in-the-middle ${version}`, "runners", "--import", `./iitm-${version}.mjs`, "main.mjs"),
  ),
  lint("eslint-plugin-import with its default resolver", "import.config.mjs", "answer.mjs"),
  lint("typescript-eslint recommendedTypeChecked", "recommendedTypeChecked.config.mjs", "readme-*.ts"),
  lint("typescript-eslint strictTypeChecked", "strictTypeChecked.config.mjs", "readme-*.ts"),
  {
    ...run("webpack 4", "webpack-4", "build.cjs"),
    environment: { NODE_OPTIONS: "--openssl-legacy-provider" },
  },
  run("rspack, import", "bundlers", "rspack.cjs", "main.mjs"),
  run("rspack, require", "bundlers", "rspack.cjs", "main.cjs"),
  run("Parcel, import", "bundlers", "parcel.cjs", "main.mjs"),
  run("Parcel, require", "bundlers", "parcel.cjs", "main.cjs"),
  run("Metro", "metro", "build.cjs"),
  {
    title: "Next.js, in a server and a client component",
    project: "next",
    command: ["build-and-read.cjs"],
    prints: `<p>${ANSWER}</p><b>${ANSWER}</b>`,
  },
  // Required, then imported.
  { ...run("pnpm", "managers", "install-with-pnpm.cjs"), prints: `${ANSWER}\n${ANSWER}\n` },
  { ...run("Yarn Plug'n'Play", "managers", "install-with-yarn.cjs"), prints: `${ANSWER}\n${ANSWER}\n` },
];
