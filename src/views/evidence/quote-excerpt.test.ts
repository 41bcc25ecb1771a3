import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from './quote-excerpt.ts';

const run = (text: string, start: number, ...facts: string[]) => ({ text, start, facts });
const words = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');

describe('an excerpt of a sentence', () => {
  it('is the sentence where that is short', () => {
    const runs = [run('They visited ', 0), run('six stations', 13, 'a'), run('.', 25)];
    expect(excerptOf(runs, 40)).toBe(runs);
  });

  it('leaves out words before and after the marked ones, and says so', () => {
    const runs = [
      run('After a long day of talks with many people in many towns they said that they had visited ', 0),
      run('six stations', 88, 'a'),
      run(', and that they would write of all this in a report which is to come out in the spring.', 100),
    ];
    expect(words(excerptOf(runs, 70))).toBe(
      '[…] towns they said that they had visited six stations, and that they […]',
    );
  });

  it('keeps every marked word and no broken one, and is shorter than a sentence that is too long', () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 40 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 0, max: 300 }), (before, marked, after, most) => {
        fc.pre(marked !== '');
        const runs = [run(`${before} `, 0), run(marked, before.length + 1, 'a'), run(` ${after}`, 999)];
        const cut = excerptOf(runs, most);
        expect(cut.find(({ facts }) => facts.length > 0)?.text).toBe(marked);
        const whole = new Set(words(runs).split(/\s+/));
        for (const word of words(cut).split(/\s+/)) if (word !== '[…]') expect(whole).toContain(word);
        expect(words(cut).length).toBeLessThanOrEqual(words(runs).length + '[…] […]'.length + 2);
      }),
    );
  });
});
