/** A rectangle of the screen, in CSS pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const CORNER = 7;
const GUTTER = 14;

/**
 * The line from a mark to its words: out of the mark's right side, along to the gutter left of the article, up or
 * down there, and into the words; never across text. Null where either end is scrolled out of sight.
 */
export function threadPath(
  mark: Box,
  words: Box,
  article: Box,
  screen: Box,
): { path: string; start: { x: number; y: number } } | null {
  const start = { x: Math.min(mark.right, article.left - 2 * GUTTER), y: (mark.top + mark.bottom) / 2 };
  const end = { x: words.left - 3, y: words.top + Math.min(13, (words.bottom - words.top) / 2) };
  const visible = (y: number, box: Box) => y >= box.top && y <= box.bottom;
  if (
    !visible(start.y, screen) ||
    !visible(end.y, article) ||
    mark.left > article.left ||
    mark.right <= mark.left
  )
    return null;
  const gutter = article.left + GUTTER;
  const down = end.y - start.y;
  if (Math.abs(down) < 2 * CORNER)
    return { path: `M${start.x},${start.y}L${gutter},${start.y}L${end.x},${end.y}`, start };
  const turn = Math.sign(down) * CORNER;
  const path = [
    `M${start.x},${start.y}`,
    `H${gutter - CORNER}`,
    `Q${gutter},${start.y} ${gutter},${start.y + turn}`,
    `V${end.y - turn}`,
    `Q${gutter},${end.y} ${gutter + CORNER},${end.y}`,
    `H${Math.max(gutter + CORNER, end.x)}`,
  ].join('');
  return { path, start };
}
