import parse from "@changesets/parse";

/** Reads a changeset's packages, bumps and text. A CommonJS module's default export is a member of its default here. */
export const parseChangeset = (parse as unknown as { default?: typeof parse }).default ?? parse;
