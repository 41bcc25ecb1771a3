import type { Id } from '../../model/evidence.ts';
import { numberRanges } from './footnotes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Puts the numbers of footnotes beside whatever stands for facts on the page: marks with a label, numbers and
 * references. What it answers takes them away again.
 */
export function numberMarks(
  root: ParentNode,
  numbersOf: (facts: readonly Id[]) => readonly number[],
): () => void {
  const added: Element[] = [];
  for (const element of root.querySelectorAll('[data-facts], a[data-cites]')) {
    const facts = (element.getAttribute('data-facts') ?? element.getAttribute('data-cites') ?? '').split(' ');
    const numbers = numbersOf(facts);
    const note = numbers.length === 0 ? null : noteFor(element, numberRanges(numbers));
    if (note) added.push(note);
  }
  return () => {
    for (const note of added) note.remove();
  };
}

function noteFor(element: Element, text: string): Element | null {
  if (!(element instanceof SVGElement)) {
    const note = document.createElement('sup');
    note.className = 'footnote';
    note.textContent = text;
    element.append(note);
    return note;
  }
  const label = element.querySelector('text');
  if (!label) return null;
  const note = document.createElementNS(SVG, 'tspan');
  note.setAttribute('class', 'footnote');
  note.setAttribute('dx', '2');
  note.setAttribute('dy', '-4');
  note.setAttribute('font-size', '8.5');
  note.textContent = text;
  label.append(note);
  return note;
}
