import { escapeXml, tag } from '../xml.ts';
import type { DrawContext } from './draw-context.ts';
import { fontAttributes } from './draw-text.ts';
import { paintOf } from './paint.ts';

/** Properties that pass from an element to those inside it; written where they differ from the element around. */
const INHERITED = [
  'fill-opacity',
  'fill-rule',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
  'clip-rule',
] as const;
/** Properties that stay with their element, and their initial values. */
const OWN = {
  opacity: '1',
  'clip-path': 'none',
  mask: 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'vector-effect': 'none',
  'marker-start': 'none',
  'marker-mid': 'none',
  'marker-end': 'none',
} as const;
/** Attributes that say where and what a shape is. Everything else (classes, handlers, roles) stays behind. */
const SHAPE = new Set(
  `id d x y x1 x2 y1 y2 cx cy r rx ry width height points viewBox preserveAspectRatio offset dx dy rotate
   textLength lengthAdjust patternUnits patternContentUnits patternTransform gradientUnits gradientTransform
   clipPathUnits maskUnits maskContentUnits href xlink:href startOffset markerWidth markerHeight refX refY orient
   markerUnits`.split(/\s+/),
);
const GEOMETRY = ['x', 'y', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'];
const DRAWN = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const SKIPPED = new Set(['script', 'style', 'title', 'desc', 'foreignObject', 'animate', 'animateTransform']);

/** Copies an `<svg>` of the page to where it stands in the picture, with what its style sheets say written into it. */
export function drawInlineSvg(svg: SVGSVGElement, context: DrawContext): string {
  const box = svg.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return '';
  const style = getComputedStyle(svg);
  const children = [...svg.childNodes].map((child) => copy(child, style, context, false)).join('');
  return tag(
    'svg',
    {
      x: box.left - context.left,
      y: box.top - context.top,
      width: box.width,
      height: box.height,
      viewBox: svg.getAttribute('viewBox') ?? `0 0 ${box.width} ${box.height}`,
      preserveAspectRatio: svg.getAttribute('preserveAspectRatio'),
      overflow: style.overflow === 'visible' ? 'visible' : null,
      ...presentation(style, null),
    },
    children,
  );
}

function copy(node: Node, around: CSSStyleDeclaration, context: DrawContext, inDefs: boolean): string {
  if (node instanceof Text) {
    if (node.data.trim() === '') return node.data === '' ? '' : ' ';
    context.fonts.add(node.data, around);
    return escapeXml(node.data);
  }
  if (!(node instanceof SVGElement) || SKIPPED.has(node.localName)) return '';
  const style = getComputedStyle(node);
  const defining =
    inDefs || ['defs', 'clipPath', 'pattern', 'mask', 'marker', 'linearGradient'].includes(node.localName);
  if (!defining && (style.display === 'none' || style.opacity === '0')) return '';
  if (!defining && DRAWN.has(node.localName) && isUnpainted(style)) return '';
  const children = [...node.childNodes].map((child) => copy(child, style, context, defining)).join('');
  // What links on the page leads nowhere from a file of its own.
  const name = node.localName === 'a' ? 'g' : node.localName;
  if (name === 'g' && children.trim() === '') return '';
  const isText = node.localName === 'text' || node.localName === 'tspan';
  return tag(
    name,
    {
      ...(name === node.localName ? shapeOf(node, style) : {}),
      ...presentation(style, around),
      ...(isText ? fontAttributes(style) : {}),
      transform: transformOf(node, style),
    },
    isText ? children : children.trim(),
  );
}

function isUnpainted(style: CSSStyleDeclaration): boolean {
  const line = paintOf(style.stroke) !== null && Number.parseFloat(style.strokeWidth) > 0;
  return !line && paintOf(style.fill) === null;
}

function shapeOf(node: SVGElement, style: CSSStyleDeclaration): Record<string, string> {
  const shape: Record<string, string> = {};
  for (const { name, value } of node.attributes) if (SHAPE.has(name)) shape[name] = value;
  // A style sheet may place a shape; an attribute in per cent is left, for the viewport it refers to is here.
  for (const name of GEOMETRY) {
    const styled = style.getPropertyValue(name);
    if (shape[name] === undefined && /^-?[\d.]+px$/.test(styled) && styled !== '0px')
      shape[name] = styled.replace('px', '');
  }
  return shape;
}

function presentation(
  style: CSSStyleDeclaration,
  around: CSSStyleDeclaration | null,
): Record<string, string | null> {
  const written: Record<string, string | null> = {};
  for (const side of ['fill', 'stroke'] as const) {
    const value = style[side];
    if (around?.[side] === value) continue;
    const paint = paintOf(value);
    written[side] = paint?.colour.replaceAll('"', '') ?? 'none';
    if (paint && paint.opacity < 1)
      written[`${side}-opacity`] = String(paint.opacity * (Number(style[`${side}Opacity`]) || 1));
  }
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (written[name] === undefined && value !== (around?.getPropertyValue(name) ?? ''))
      written[name] = value.replaceAll('px', '');
  }
  for (const [name, initial] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== initial && value !== '') written[name] = value.replaceAll('"', '');
  }
  return written;
}

/** The transform of an element with the origin its style sheet gives it. */
function transformOf(node: SVGElement, style: CSSStyleDeclaration): string | null {
  if (style.transform === 'none' || style.transform === '') return null;
  const [x = 0, y = 0] = style.transformOrigin.split(' ').map((part) => Number.parseFloat(part));
  const box =
    style.transformBox === 'fill-box' && node instanceof SVGGraphicsElement ? node.getBBox() : { x: 0, y: 0 };
  const [left, top] = [x + box.x, y + box.y];
  const { a, b, c, d, e, f } = new DOMMatrix()
    .translate(left, top)
    .multiply(new DOMMatrix(style.transform))
    .translate(-left, -top);
  return `matrix(${[a, b, c, d, e, f].map((n) => Math.round(n * 1e4) / 1e4).join(' ')})`;
}
