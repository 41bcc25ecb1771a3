import abbreviations from '../../../data/lexicon/abbreviations.json' with { type: 'json' };
import { foldedSets } from './folded-sets.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Zone } from '../../model/entities.ts';
import { sentences } from './sentences.ts';

const WORDS = foldedSets(abbreviations);
const split = (text: string, kind: Zone['kind'] = 'body') =>
  sentences(text, [{ start: 0, end: text.length, kind }], WORDS).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('sentences', () => {
  it.each([
    [['Mr. Kaya met Dr. Weber.', 'They spoke.']],
    [['K. Tokayev and A. B. Smith came.', 'All left.']],
    [['On Nov. 20 the vote was held.', 'It was calm.']],
    [['The U.S. observers came.', 'The U.S. Senate sent none.']],
    [['He flew to the U.S.', 'The others stayed.']],
    [['It was held on 12. Oct. 2024.', 'Nobody came.']],
    [['It was held on 12. October 2024 in Chisinau.', 'Nobody came.']],
    [['It was held in 2023.', 'Observers came.']],
    [['It began on March 17.', 'Observers came.']],
    [['The share was 6.4 percent.', 'It rose.']],
    [['Order No. 5 was signed.', 'He said no.', 'The rest agreed.']],
    [['“We are ready.”', 'The minister left.']],
    [['"Kazakhstan is open.', 'This is crucial," said the Speaker.', 'He left.']],
    [['He said “the law is clear.', 'The vote goes on.']],
    [['Is it fair?', 'Yes!', 'It is…', 'Maybe.']],
    [['Stations open at 7 a.m.', 'Observers come at 6.30 a.m. sharp.']],
    [['The mission (led by Ms. Ray.)', 'It left.']],
    [['Welcoming them, Sh. Nurmatov and Yu. Kim spoke.', 'They left.']],
    [['He asked: "who came?" and left.']],
  ])('splits %j', (parts) => {
    expect(split(parts.join(' '))).toEqual(parts);
  });

  it('splits where the space between sentences was lost', () => {
    expect(split('They support reforms.“We are sure,” he said.Then he left.')).toEqual([
      'They support reforms.',
      '“We are sure,” he said.',
      'Then he left.',
    ]);
    expect(split('See www.Example.Com for more.')).toEqual(['See www.Example.Com for more.']);
  });

  it('takes the entity of a space for a space', () => {
    expect(split('They left.&nbsp;&ldquo;The rest&nbsp;came.&rdquo;')).toEqual([
      'They left.',
      '&ldquo;The rest&nbsp;came.&rdquo;',
    ]);
  });

  it('reads over the breaks of a hard-wrapped paragraph', () => {
    expect(split('The mission\nmet the\r\nchairman. It\nleft.')).toEqual([
      'The mission\nmet the\r\nchairman.',
      'It\nleft.',
    ]);
  });

  it('takes titles and datelines whole', () => {
    expect(split('ASTANA. AGENCY –', 'dateline')).toEqual(['ASTANA. AGENCY –']);
  });

  it('leaves out white space only, whatever the text', () => {
    const piece = fc.constantFrom(
      'Mr',
      '.',
      ' ',
      '"',
      '”',
      'A',
      'The',
      'x',
      '5',
      '…',
      '?',
      '\n',
      '\u00a0',
      '\u00ad',
      'Oct',
      '2024',
      ')',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const found = sentences(text, [{ start: 0, end: text.length, kind: 'body' }], WORDS);
        let at = 0;
        for (const { start, end } of found) {
          expect(text.slice(at, start)).toMatch(/^[\s\p{Cf}]*$/u);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
    );
  });

  it.each(['.', '. ', '1. ', '"', '.".', 'Mr. ', 'A.', '… ', 'a', '.\u00ad'])(
    'reads a long run of %j',
    (unit) => {
      expect(split(unit.repeat(100_000)).join('').length).toBeGreaterThan(0);
    },
  );
});
