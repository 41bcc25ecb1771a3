import { escapeXml, tag, type Attributes } from '../xml.ts';
import type { DrawContext } from './draw-context.ts';
import { filled, stroked } from './paint.ts';

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Draws a text node line by line, where the browser has set it. */
export function drawText(node: Text, style: CSSStyleDeclaration, context: DrawContext): string {
  const lines = linesOf(node, style, context.clip);
  return lines.map((line) => drawLine(line, style, context)).join('');
}

/** How a computed style sets text, as attributes every reader knows. */
export function fontAttributes(style: CSSStyleDeclaration): Attributes {
  const spacing = Number.parseFloat(style.letterSpacing);
  return {
    'font-family': style.fontFamily.replaceAll('"', "'"),
    'font-size': style.fontSize.replace('px', ''),
    'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
    'letter-spacing': Number.isFinite(spacing) && spacing !== 0 ? spacing : null,
  };
}

function drawLine(line: Line, style: CSSStyleDeclaration, context: DrawContext): string {
  const x = line.left - context.left;
  const y = line.top - context.top + (line.bottom - line.top) * context.fonts.ascentShare(style);
  const width = line.right - line.left;
  context.fonts.add(line.text, style);
  const text = tag(
    'text',
    {
      x,
      y,
      ...fontAttributes(style),
      ...filled(style.color),
      textLength: line.text.length > 2 ? width : null,
    },
    escapeXml(line.text),
  );
  return text + underline(style, x, y, width);
}

function underline(style: CSSStyleDeclaration, x: number, y: number, width: number): string {
  if (!style.textDecorationLine.includes('underline')) return '';
  const offset = Number.parseFloat(style.textUnderlineOffset) || 2;
  const thickness = Number.parseFloat(style.textDecorationThickness) || 1;
  const dots = style.textDecorationStyle === 'dotted' ? `${thickness} ${thickness}` : null;
  return tag('line', {
    x1: x,
    x2: x + width,
    y1: y + offset,
    y2: y + offset,
    ...stroked(style.textDecorationColor, thickness),
    'stroke-dasharray': dots,
  });
}

/** The lines of a text node, without what its ancestors hide. */
function linesOf(node: Text, style: CSSStyleDeclaration, clip: DOMRect | null): Line[] {
  const text = node.data;
  const range = document.createRange();
  const lines: Line[] = [];
  let cut = false;
  for (let at = 0; at < text.length;) {
    const next = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    range.setStart(node, at);
    range.setEnd(node, next);
    const rects = range.getClientRects();
    const box = rects[rects.length - 1];
    const letters = cased(text.slice(at, next), style.textTransform);
    at = next;
    if (!box || (box.width === 0 && /\s/.test(letters))) continue;
    if (clip && (box.right > clip.right + 0.5 || box.top > clip.bottom - 2 || box.left < clip.left - 0.5)) {
      cut = true;
      continue;
    }
    const last = lines.at(-1);
    const space = /\s/.test(letters);
    if (last && Math.abs(box.top - last.top) < 2 && box.left >= last.right - 6) {
      // The space at the end of a line is not set, so the line ends with its last letter.
      last.text += space ? ' ' : letters;
      if (!space) last.right = Math.max(last.right, box.right);
    } else if (!space)
      lines.push({ text: letters, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
  }
  const last = lines.at(-1);
  if (cut && last) last.text = `${last.text.trimEnd().slice(0, -1).trimEnd()}…`;
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}

function cased(text: string, transform: string): string {
  if (transform === 'uppercase') return text.toLocaleUpperCase();
  return transform === 'lowercase' ? text.toLocaleLowerCase() : text;
}
