import { tag } from '../xml.ts';
import type { DrawContext } from './draw-context.ts';

/** What is drawn of an element, cut where its `clip-path: inset(…)` cuts it; an element without one stays as it is. */
export function cutToInset(
  element: Element,
  style: Pick<CSSStyleDeclaration, 'clipPath'>,
  context: Pick<DrawContext, 'left' | 'top'>,
  drawn: string,
): string {
  const isInset = /^inset\((?:[\d.]+px ?)+\)$/.test(style.clipPath);
  if (!isInset || drawn === '' || element instanceof SVGElement) return drawn;
  const sides = [...style.clipPath.matchAll(/[\d.]+/g)].map(([side]) => Number(side));
  const [top = 0, right = top, bottom = top, left = right] = sides;
  const box = element.getBoundingClientRect();
  const x = box.left - context.left + left;
  const y = box.top - context.top + top;
  const width = Math.max(0, box.width - left - right);
  const height = Math.max(0, box.height - top - bottom);
  return tag('svg', { x, y, width, height, viewBox: `${x} ${y} ${width} ${height}` }, drawn);
}
