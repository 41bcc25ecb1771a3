import { describe, expect, it } from 'vitest';
import { counted, election, rules } from './fixtures.ts';
import { findingText, labFinding } from './lab-finding.ts';

const votes = { a: 500, b: 300, c: 80, d: 64, e: 56 };
const sentence = (...given: Parameters<typeof counted>) => findingText(labFinding(counted(...given)));
const of = election(votes, { listSeats: 20 });

describe('the sentence of the lab', () => {
  it.each([
    [
      { before: '6', now: '5' },
      'With these votes, lowering the threshold from 6% to 5% lets E in and moves 1 of the 20 list seats.',
    ],
    [
      { before: '7', now: '5' },
      'With these votes, lowering the threshold from 7% to 5% lets D and E in and moves 2 of the 20 list seats.',
    ],
    [
      { before: '5', now: '7' },
      'With these votes, raising the threshold from 5% to 7% keeps D and E out and moves 2 of the 20 list seats.',
    ],
    [
      { before: '2', now: '1' },
      'With these votes, lowering the threshold from 2% to 1% changes nothing: the same lists take part.',
    ],
    [
      { before: '99', now: '40' },
      'With these votes, lowering the threshold from 99% to 40% lets A in and moves 20 of the 20 list seats.',
    ],
    [
      { before: '99', now: '1' },
      'With these votes, lowering the threshold from 99% to 1% lets five lists in and moves 20 of the 20 list seats.',
    ],
    [
      { before: '5', now: '5' },
      'With these votes, a threshold of 5% lets five lists share the 20 list seats.',
    ],
    [
      { before: '40', now: '40' },
      'With these votes, a threshold of 40% lets one list take all 20 list seats.',
    ],
    [
      { before: '99', now: '99' },
      'With these votes, a threshold of 99% lets no list in, and the 20 list seats stay empty.',
    ],
    [{ listSeats: 0 }, 'There are no list seats to share out.'],
    [
      { before: '6', now: '5', listSeats: 3 },
      'With these votes, lowering the threshold from 6% to 5% lets E in but moves none of the 3 list seats.',
    ],
    [
      { before: '5', now: '5', method: 'dhondt' },
      'With these votes, counted by D’Hondt, a threshold of 5% lets five lists share the 20 list seats.',
    ],
  ] as const)('is grammatical for %j', (lab, expected) => {
    expect(sentence(lab, of)).toBe(expected);
  });

  it('tells of a tie', () => {
    const tied = election({ a: 50, b: 50 }, { listSeats: 3 });
    expect(sentence({}, tied)).toBe(
      'With these votes, a threshold of 5% lets two lists share the 3 list seats. A tie leaves one seat undecided.',
    );
  });

  it('has nothing to say without votes', () => {
    const typed = { lists: [{ name: 'A', votes: '0' }], others: '0' };
    expect(sentence({ typed }, null)).toBe('No votes are entered, so there is nothing to share out.');
  });

  it('marks each number by where it comes from', () => {
    const stated = rules({ threshold: { value: 5, facts: ['t'] }, previous: { value: 7, facts: ['t'] } });
    const kinds = (lab: object, to = of) =>
      labFinding(counted(lab, to, stated)).flatMap((piece) =>
        typeof piece === 'string' ? [] : [piece.kind],
      );
    expect(kinds({})).toEqual(['stated', 'stated', 'computed', 'cited']);
    expect(kinds({ before: '6', listSeats: 21 })).toEqual(['typed', 'stated', 'computed', 'typed']);
    expect(kinds({ now: '4' }, election(votes, { threshold: '4' }))).toEqual([
      'stated',
      'cited',
      'computed',
      'cited',
    ]);
  });
});
