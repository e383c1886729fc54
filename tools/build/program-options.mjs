/** How a program that is published is bundled: into CommonJS for Node 20, small, in ASCII, without its libraries' comments. */
export const PROGRAM_OPTIONS = /** @type {const} */ ({
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  charset: "ascii",
  legalComments: "none",
  minifySyntax: true,
  minifyWhitespace: true,
});
