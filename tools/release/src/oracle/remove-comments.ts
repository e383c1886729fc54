/** Declarations without their comments, and without the space that they leave. A string is kept as it is. */
export function removeComments(declarations: string): string {
  const tokens = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*|\s+/g;
  return declarations.replace(tokens, (token) => (/^["`]/.test(token) ? token : " ")).replace(/ +/g, " ");
}
