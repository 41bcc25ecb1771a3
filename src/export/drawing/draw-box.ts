import { tag } from '../xml.ts';
import type { DrawContext } from './draw-context.ts';
import { filled, paintOf, stroked } from './paint.ts';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Draws the background, the highlighter and the borders of an HTML element, one box for each of its lines. */
export function drawBox(element: Element, style: CSSStyleDeclaration, context: DrawContext): string {
  const plain = paintOf(style.backgroundColor) !== null;
  const banded = bandOf(style);
  const bordered = SIDES.some((side) => borderWidth(style, side) > 0);
  const lined = insetLine(style);
  if (!plain && !banded && !bordered && !lined) return '';
  return [...element.getClientRects()]
    .filter((box) => box.width > 0 && box.height > 0)
    .map((box) => {
      const x = box.left - context.left;
      const y = box.top - context.top;
      const { width, height } = box;
      const rx = Number.parseFloat(style.borderTopLeftRadius) || null;
      const parts: string[] = [];
      if (plain) parts.push(tag('rect', { x, y, width, height, rx, ...filled(style.backgroundColor) }));
      if (banded) {
        const tall = height * banded.height;
        const top = y + (height - tall) * banded.offset;
        parts.push(tag('rect', { x, y: top, width, height: tall, rx, ...filled(banded.colour) }));
      }
      if (lined)
        parts.push(
          tag('rect', {
            x,
            y: y + height - lined.width,
            width,
            height: lined.width,
            ...filled(lined.colour),
          }),
        );
      if (bordered) parts.push(drawBorders(style, x, y, width, height, rx));
      return parts.join('');
    })
    .join('');
}

/** A background of one colour in a band of the line's height, as the highlighter paints it. */
function bandOf(style: CSSStyleDeclaration): { colour: string; height: number; offset: number } | null {
  const colour = /^linear-gradient\(((?:rgba?|color)\([^)]*\))/.exec(style.backgroundImage)?.[1];
  if (colour === undefined) return null;
  const share = (text: string, otherwise: number) => {
    const part = text.split(' ')[1] ?? '';
    return part.endsWith('%') ? Number.parseFloat(part) / 100 : otherwise;
  };
  return { colour, height: share(style.backgroundSize, 1), offset: share(style.backgroundPosition, 0) };
}

/** A line along the bottom made with an inset shadow, as the highlighter has it in the dark. */
function insetLine(style: CSSStyleDeclaration): { colour: string; width: number } | null {
  const found = /^((?:rgba?|color)\([^)]*\)) 0px -([\d.]+)px 0px 0px inset$/.exec(style.boxShadow);
  return found?.[1] !== undefined && found[2] !== undefined
    ? { colour: found[1], width: Number(found[2]) }
    : null;
}

function borderWidth(style: CSSStyleDeclaration, side: (typeof SIDES)[number]): number {
  if (['none', 'hidden'].includes(style[`border${side}Style`])) return 0;
  if (paintOf(style[`border${side}Color`]) === null) return 0;
  return Number.parseFloat(style[`border${side}Width`]) || 0;
}

function drawBorders(
  style: CSSStyleDeclaration,
  x: number,
  y: number,
  width: number,
  height: number,
  rx: number | null,
): string {
  const all = SIDES.map((side) => ({
    width: borderWidth(style, side),
    colour: style[`border${side}Color`],
    dashes: dashesOf(style[`border${side}Style`], borderWidth(style, side)),
  }));
  const [top, right, bottom, left] = all;
  if (!top || !right || !bottom || !left) return '';
  const even = all.every((one) => one.width === top.width && one.colour === top.colour);
  if (even)
    return tag('rect', {
      x: x + top.width / 2,
      y: y + top.width / 2,
      width: width - top.width,
      height: height - top.width,
      rx,
      fill: 'none',
      ...stroked(top.colour, top.width),
      'stroke-dasharray': top.dashes,
    });
  const line = (one: typeof top, x1: number, y1: number, x2: number, y2: number) =>
    one.width === 0
      ? ''
      : tag('line', { x1, y1, x2, y2, ...stroked(one.colour, one.width), 'stroke-dasharray': one.dashes });
  return [
    line(top, x, y + top.width / 2, x + width, y + top.width / 2),
    line(bottom, x, y + height - bottom.width / 2, x + width, y + height - bottom.width / 2),
    line(left, x + left.width / 2, y, x + left.width / 2, y + height),
    line(right, x + width - right.width / 2, y, x + width - right.width / 2, y + height),
  ].join('');
}

function dashesOf(kind: string, width: number): string | null {
  if (kind === 'dashed') return `${width * 3} ${width * 2}`;
  return kind === 'dotted' ? `${width} ${width}` : null;
}
