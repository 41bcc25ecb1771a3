import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));
const votesIn = (text: string) =>
  extractor
    .extract({ file: 'a.txt', text: `Votes of the year\n\nThe OSCE PA observed. ${text}\n` })
    .votes.map(({ iso, classification, date }) => `${iso} ${classification} ${date ?? '?'}`)
    .sort();

describe('several votes of one kind in a year', () => {
  it('are two where both days are told', () => {
    expect(
      votesIn(
        'The first round of the presidential election in Ecuador was held on 9 February 2025; the run-off followed on 13 April 2025.',
      ),
    ).toEqual(['EC presidential 2025-02-09', 'EC presidential 2025-04-13']);
  });

  it('are told by one word that stands for the kind told before', () => {
    expect(
      votesIn(
        'In Kosovo parliamentary elections were held on 9 February 2025, early ones on 28 December 2025.',
      ),
    ).toEqual(['XK parliamentary 2025-02-09', 'XK parliamentary 2025-12-28']);
  });

  it('are the two days of a list of rounds', () => {
    expect(votesIn('Lithuania held a presidential election on 12 and 26 May 2024.')).toEqual([
      'LT presidential 2024-05-12',
      'LT presidential 2024-05-26',
    ]);
  });
});

describe('the country of a vote', () => {
  it('is the one that votes in its clause', () => {
    expect(
      votesIn(
        "Georgia's municipal vote is on 4 October 2025; Kyrgyzstan holds early parliamentary elections on 30 November 2025.",
      ),
    ).toEqual(['GE local 2025-10-04', 'KG parliamentary 2025-11-30']);
  });

  it('is that of the head above it', () => {
    expect(
      votesIn(
        'Digest.\n\nGEORGIA. Municipal elections took place on 4 October 2025.\n\nCAMEROON. Presidential election, 12 October 2025.',
      ),
    ).toEqual(['CM presidential 2025-10-12', 'GE local 2025-10-04']);
  });
});

describe('the day of a vote', () => {
  it('is the later one where it was moved', () => {
    expect(
      votesIn('The parliamentary election in Maldives was moved from 17 March to 21 April 2024.'),
    ).toEqual(['MV parliamentary 2024-04-21']);
  });

  it('stands before it, or behind an aside', () => {
    expect(votesIn('29 June 2024 is presidential election day in Mauritania.')).toEqual([
      'MR presidential 2024-06-29',
    ]);
    expect(
      votesIn(
        "Kurdistan's parliamentary election in Iraq, put off four times, finally went ahead on 20 October 2024.",
      ),
    ).toEqual(['IQ parliamentary 2024-10-20']);
  });

  it('is the registered one near a day that the text tells, where the page has none', () => {
    expect(
      votesIn(
        'The commission met them in Baghdad on 6 November 2025, five days before the parliamentary election in Iraq.',
      ),
    ).toEqual(['IQ parliamentary 2025-11-11']);
  });

  it('is not that of early voting', () => {
    expect(
      votesIn(
        'Belarus holds the presidential election on 26 January 2025. Early voting began on 21 January 2025.',
      ),
    ).toEqual(['BY presidential 2025-01-26']);
  });

  it('is its own for a by-election', () => {
    expect(votesIn('Bangladesh. The by-election in the Barisal seat will be held on 12 March 2026.')).toEqual(
      ['BD parliamentary 2026-03-12'],
    );
  });
});
