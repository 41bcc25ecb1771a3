/** About how wide words are in the charts' type, bold ones and those of a reference, px. */
const BOLD = 6.1;
const REFERENCE = 6.2;
const GAP = 10;

/** Whether a row's label and its references stand on one line of `width` px; else the references go below the bar. */
export function fitsOneLine(label: string, references: readonly string[], width: number): boolean {
  const cited = references.reduce((sum, reference) => sum + reference.length * REFERENCE + GAP, 0);
  return label.length * BOLD + cited <= width;
}
