import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { numberMarks } from './number-marks.ts';

const NUMBERS: Record<string, number> = { one: 1, two: 2 };
const numbersOf = (facts: readonly string[]) => facts.flatMap((fact) => NUMBERS[fact] ?? []);
const LABEL = '<g data-label-of="kz"><text>8</text></g>';
const PAGE = `<p><b data-facts="one">18</b> <i data-facts="none">3</i></p>
  <svg><a data-mark data-facts="two" data-key="kz"></a>${LABEL}</svg>`;

describe('the numbers of footnotes', () => {
  let window: Window;
  /** The window's elements are those of a browser as far as this is concerned. */
  let main: Element;
  const svg = () => main.querySelector('svg') ?? main;
  const notes = () => [...main.querySelectorAll('.footnote')].map((note) => note.textContent);
  /** What observes the page is told after the script that changed it. */
  const told = () => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    window = new Window();
    window.document.body.innerHTML = `<main>${PAGE}</main>`;
    main = window.document.querySelector('main') as unknown as Element;
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('SVGElement', window.SVGElement);
    // Where nothing is laid out no mark can be measured.
    vi.stubGlobal('SVGGraphicsElement', window.HTMLCanvasElement);
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    vi.stubGlobal('CSS', { escape: (text: string) => text });
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    await window.happyDOM.close();
  });

  it('stand beside what has a sentence, and go again', () => {
    const before = main.innerHTML;
    const undo = numberMarks(main, numbersOf);
    expect(notes()).toEqual(['1', '2']);
    expect(main.querySelector('[data-label-of] .footnote')?.textContent).toBe('2');
    undo();
    expect(main.innerHTML).toBe(before);
  });

  it('come back, once each, to what is drawn anew', async () => {
    const undo = numberMarks(main, numbersOf);
    main.querySelector('[data-label-of]')?.remove();
    await told();
    expect(notes()).toEqual(['1']);
    svg().insertAdjacentHTML('beforeend', LABEL);
    await told();
    expect(notes()).toEqual(['1', '2']);
    main.querySelector('b')?.setAttribute('data-facts', 'one two');
    await told();
    expect(notes()).toEqual(['1, 2', '2']);
    undo();
    svg().append(window.document.createElement('g') as unknown as Node);
    await told();
    expect(notes()).toEqual([]);
  });
});
