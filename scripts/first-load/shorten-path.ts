/** Moves and straight lines with absolute coordinates, as outlines are written. */
const STRAIGHT = /^(?:[ML]-?[\d.]+,-?[\d.]+|Z)+$/u;

/**
 * The same outline in fewer letters: points on a grid of `step` px, each once, told by their distance from the one
 * before. A path with curves is given back as it is.
 */
export function shortenPath(d: string, step: number): string {
  if (!STRAIGHT.test(d)) return d;
  const digits = step < 1 ? 1 : 0;
  const told = (steps: number) => String(Number((steps * step).toFixed(digits))).replace(/^(-?)0\./u, '$1.');
  let [x, y] = [0, 0];
  let out = '';
  for (const [, letter = 'Z', across = '', down = ''] of d.matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/gu)) {
    if (letter === 'Z') {
      out += 'z';
      continue;
    }
    const [toX, toY] = [Math.round(Number(across) / step), Math.round(Number(down) / step)];
    if (letter === 'M') out += `M${told(toX)} ${told(toY)}`;
    else if (toX !== x || toY !== y) out += line(told(toX - x), told(toY - y));
    [x, y] = [toX, toY];
  }
  return out;
}

function line(dx: string, dy: string): string {
  if (dy === '0') return `h${dx}`;
  if (dx === '0') return `v${dy}`;
  return `l${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
}
