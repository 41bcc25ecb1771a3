import type { Id } from '../../model/evidence.ts';
import { numberRanges } from './footnotes.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What says where a mark or its label stands, and for which facts. */
const DRAWN = ['x', 'y', 'cx', 'cy', 'd', 'transform', 'data-facts', 'data-cites', 'data-label-of'];

/**
 * Puts the numbers of footnotes beside whatever stands for facts on the page: marks, with a label or without, numbers
 * and references. What is drawn anew meanwhile, such as a map on paper of another width, gets its numbers anew before
 * it is seen. What it answers takes the numbers away again.
 */
export function numberMarks(
  root: ParentNode & Node,
  numbersOf: (facts: readonly Id[]) => readonly number[],
): () => void {
  let added = notesIn(root, numbersOf);
  const takeAway = () => {
    for (const note of added) note.remove();
  };
  const redrawn = new MutationObserver(() => {
    takeAway();
    added = notesIn(root, numbersOf);
    // Its own notes are not what it waits for.
    redrawn.takeRecords();
  });
  redrawn.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: DRAWN });
  return () => {
    redrawn.disconnect();
    takeAway();
  };
}

function notesIn(root: ParentNode, numbersOf: (facts: readonly Id[]) => readonly number[]): Element[] {
  return [...root.querySelectorAll('[data-facts], :is(a, g)[data-cites]')].flatMap((element) => {
    const facts = (element.getAttribute('data-facts') ?? element.getAttribute('data-cites') ?? '').split(' ');
    const numbers = numbersOf(facts);
    return (numbers.length === 0 ? null : noteFor(element, numberRanges(numbers))) ?? [];
  });
}

function noteFor(element: Element, text: string): Element | null {
  if (!(element instanceof SVGElement)) {
    const note = document.createElement('sup');
    note.className = 'footnote';
    note.textContent = text;
    element.append(note);
    return note;
  }
  const label = element.querySelector('text') ?? labelApart(element);
  // A drawing beside a number that stands for the same facts leaves the note to the number.
  if (!label && !element.hasAttribute('data-mark')) return null;
  const note = document.createElementNS(SVG, label ? 'tspan' : 'text');
  note.setAttribute('class', 'footnote');
  note.setAttribute('font-size', '8.5');
  note.textContent = text;
  if (label) {
    note.setAttribute('dx', '2');
    note.setAttribute('dy', '-4');
    label.append(note);
    return note;
  }
  return element instanceof SVGGraphicsElement && putBeside(note, element) ? note : null;
}

/** The label of a mark that is drawn apart from it. */
function labelApart(element: SVGElement): Element | null {
  const key = element.getAttribute('data-key');
  return key === null
    ? null
    : (element.ownerSVGElement?.querySelector(`[data-label-of="${CSS.escape(key)}"] text`) ?? null);
}

/** Puts a note at the upper right of a mark without a label; false where nothing of the mark is drawn. */
function putBeside(note: SVGElement, element: SVGGraphicsElement): boolean {
  const { x, y, width, height } = element.getBBox();
  if (width === 0) return false;
  note.setAttribute('x', String(x + width));
  note.setAttribute('y', String(y + Math.min(height / 2, 9)));
  element.append(note);
  return true;
}
