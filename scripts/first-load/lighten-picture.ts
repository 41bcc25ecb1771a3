import type { Document, Element } from 'happy-dom';
import { t } from '../../src/i18n/index.ts';
import type { PictureSize } from './picture-sizes.ts';
import { shortenPath } from './shorten-path.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Attributes that name other elements of the page. */
const NAMING = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];
/** Drawings from this width on take the width of their plate, px. */
const CHART = 300;
/** Outlines that are drawn more than once are written once from this length on. */
const LONG = 400;

/**
 * Makes what a page has drawn a picture of it: what cannot be seen at its size is left out, outlines are written
 * shortly, charts grow and shrink with the window, and no id is one of the page that comes in its place.
 */
export function lightenPicture(root: Element, { name, step }: PictureSize): void {
  // On a phone one plate is shown at a time, and nobody steps over the masthead with a Tab key.
  const hidden = name === 'narrow' ? '.skip, .rail, .timeline, ' : '';
  // Seats have rings that are seen only where they are pointed at; nothing is announced from a picture.
  for (const one of root.querySelectorAll(`${hidden}circle.casing, circle.halo`)) one.remove();
  for (const one of root.querySelectorAll('[aria-live]')) one.removeAttribute('aria-live');
  for (const one of root.querySelectorAll('.status span'))
    for (const node of one.childNodes)
      // What becomes of the dataset in a person's browser is not known yet.
      if (node.nodeType === 3) node.textContent = node.textContent.replace(t.shell.notSaved, '');
  for (const path of root.querySelectorAll('path[d]'))
    path.setAttribute('d', shortenPath(path.getAttribute('d') ?? '', step));
  for (const svg of root.querySelectorAll('svg')) fit(svg);
  shareOutlines(root, name);
  for (const one of [root, ...root.querySelectorAll('*')]) rename(one, name);
}

function fit(svg: Element): void {
  const [width, height] = [svg.getAttribute('width'), svg.getAttribute('height')];
  if (width === null || height === null || !(Number(width) >= CHART)) return;
  if (!svg.hasAttribute('viewBox')) svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('data-fits', '');
  // Days grow wider with the window and lanes no higher: drawn from the left, nothing below is moved.
  if (svg.closest('.timeline')) svg.setAttribute('preserveAspectRatio', 'xMinYMin');
}

/** Puts an outline that is drawn several times into the page once. */
function shareOutlines(root: Element, name: string): void {
  const drawn = new Map<string, Element[]>();
  for (const path of root.querySelectorAll('path[d]')) {
    const d = path.getAttribute('d') ?? '';
    if (d.length >= LONG) drawn.set(d, [...(drawn.get(d) ?? []), path]);
  }
  let count = 0;
  for (const [d, paths] of drawn) {
    const [first] = paths;
    const svg = first?.closest('svg');
    if (!svg || paths.length < 2) continue;
    const { ownerDocument } = svg;
    const id = `outline-${name}-${(count += 1)}`;
    definitions(svg, ownerDocument).append(make(ownerDocument, 'path', { id, d }));
    for (const path of paths) {
      const use = make(ownerDocument, 'use', { href: `#${id}` });
      for (const { name: of, value } of path.attributes) if (of !== 'd') use.setAttribute(of, value ?? '');
      path.replaceWith(use);
    }
  }
}

function definitions(svg: Element, document: Document): Element {
  const there = svg.querySelector('defs[data-outlines]');
  if (there) return there;
  const defs = make(document, 'defs', { 'data-outlines': '' });
  svg.prepend(defs);
  return defs;
}

function make(document: Document, tag: string, attributes: Record<string, string>): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function rename(element: Element, name: string): void {
  const own = (id: string) => `${name}-${id}`;
  for (const attribute of [...element.attributes]) {
    const of = attribute.name;
    const value = attribute.value ?? '';
    if (NAMING.includes(of)) element.setAttribute(of, value.split(/\s+/u).map(own).join(' '));
    else if (value.startsWith('#') && of.endsWith('href'))
      element.setAttribute(of, `#${own(value.slice(1))}`);
    else if (value.includes('url(#')) element.setAttribute(of, value.replaceAll('url(#', `url(#${name}-`));
  }
}
