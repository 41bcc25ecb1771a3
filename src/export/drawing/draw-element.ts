import { tag } from '../xml.ts';
import { cutToInset } from './cut-to-inset.ts';
import { drawBox } from './draw-box.ts';
import type { DrawContext } from './draw-context.ts';
import { drawInlineSvg } from './draw-inline-svg.ts';
import { drawText } from './draw-text.ts';
import { redrawOf } from './pen.ts';
import { SvgPen } from './svg-pen.ts';

const CONTROLS = new Set(['input', 'select', 'textarea', 'script', 'style', 'template', 'iframe', 'dialog']);

/**
 * Draws an element as the browser has laid it out, as SVG: boxes, lines of text, drawings and pictures.
 * Controls that only a reader at a screen can use are left out, as is what nobody sees.
 */
export function drawElement(element: Element, context: DrawContext): string {
  const style = getComputedStyle(element);
  if (isLeftOut(element, style)) return '';
  const opacity = Number(style.opacity);
  const drawn = cutToInset(element, style, context, drawVisible(element, style, context));
  return opacity < 1 && drawn !== '' ? tag('g', { opacity }, drawn) : drawn;
}

function drawVisible(element: Element, style: CSSStyleDeclaration, context: DrawContext): string {
  if (element instanceof SVGSVGElement) return drawInlineSvg(element, context);
  if (element instanceof HTMLCanvasElement) return drawCanvas(element, context);
  if (element instanceof HTMLImageElement && element.src.startsWith('data:'))
    return drawPicture(element, element.src, context);
  const visible = style.visibility === 'visible';
  const inner = clips(style) ? { ...context, clip: narrowed(context.clip, element) } : context;
  const parts = [visible ? drawBox(element, style, context) : ''];
  for (const child of element.childNodes)
    if (child instanceof Element) parts.push(drawElement(child, inner));
    else if (child instanceof Text && visible && child.data.trim() !== '')
      parts.push(drawText(child, style, inner));
  return parts.join('');
}

/** A canvas as vectors where it is known how it is drawn, else as the picture it holds. */
function drawCanvas(canvas: HTMLCanvasElement, context: DrawContext): string {
  const redraw = redrawOf(canvas);
  if (!redraw) return drawPicture(canvas, canvas.toDataURL(), context);
  const pen = new SvgPen(context.fonts);
  redraw(pen, canvas);
  const box = canvas.getBoundingClientRect();
  const place = { x: box.left - context.left, y: box.top - context.top };
  return tag('svg', { ...place, width: box.width, height: box.height }, pen.svg);
}

function drawPicture(element: Element, href: string, context: DrawContext): string {
  const box = element.getBoundingClientRect();
  const x = box.left - context.left;
  const y = box.top - context.top;
  return tag('image', { x, y, width: box.width, height: box.height, href });
}

function isLeftOut(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.opacity === '0' || style.clipPath.startsWith('inset(50%'))
    return true;
  const fold = element.parentElement;
  if (fold instanceof HTMLDetailsElement && !fold.open && element.localName !== 'summary') return true;
  if (CONTROLS.has(element.localName) || element.hasAttribute('data-unprinted')) return true;
  if (element.localName !== 'button' || element.hasAttribute('data-mark')) return false;
  // A button whose words belong to the picture says so.
  if (element.hasAttribute('data-printed')) return false;
  const turns = ['aria-pressed', 'aria-expanded', 'aria-haspopup'].some((name) => element.hasAttribute(name));
  return turns || element.textContent.trim() === '';
}

function clips(style: CSSStyleDeclaration): boolean {
  return style.overflowX !== 'visible' || style.overflowY !== 'visible';
}

function narrowed(clip: DOMRect | null, element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  if (!clip) return box;
  const left = Math.max(clip.left, box.left);
  const top = Math.max(clip.top, box.top);
  return new DOMRect(
    left,
    top,
    Math.min(clip.right, box.right) - left,
    Math.min(clip.bottom, box.bottom) - top,
  );
}
