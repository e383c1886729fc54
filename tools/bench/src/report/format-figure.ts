/** A figure with its unit, in as many digits as tell it apart. */
export function formatFigure(figure: number, unit: string): string {
  if (Number.isNaN(figure)) return "none";
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : Math.abs(figure) >= 0.1 ? 2 : 4;
  const text = Number(figure.toFixed(digits)).toLocaleString("en-US", { maximumFractionDigits: digits });
  return unit === "" ? text : `${text} ${unit}`;
}

/** How many times a figure another one is. */
export function formatRatio(ratio: number): string {
  if (!Number.isFinite(ratio) || ratio < 0) return "";
  return ratio >= 0.1 || ratio === 0 ? ratio.toFixed(2) : `1/${Math.round(1 / ratio)}`;
}
