/** Stands in for the widths of letters: a frame measures its texts where it stands, before it draws them. */
export function letterWidth(text: string, size: number): number {
  return text.length * size * 0.5;
}
