import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));
const ABOUT =
  'Observers arrive in Ghana\n\nGhana holds presidential elections on 7 December 2024. ECOWAS and the African Union sent observers.\n\n';
const countsOf = (sentence: string) =>
  extractor
    .extract({ file: 'a.txt', text: `${ABOUT}${sentence}\n` })
    .counts.map(({ amount, of, organization }) => [amount.value, of, organization]);

describe('numbers of observers', () => {
  it('stand beside a body without their noun', () => {
    expect(
      countsOf('ECOWAS is deploying a 120-member mission, the African Union 85 and the EU 160.'),
    ).toEqual([
      [120, 'observers', 'ecowas'],
      [85, 'observers', 'au'],
      [160, 'observers', 'eu'],
    ]);
  });

  it('are no years, no stations and no way to split a mission', () => {
    expect(countsOf('The African Union – 2024.')).toEqual([]);
    expect(countsOf('The observers visited 459 polling stations, 66 of them in Accra.')).toEqual([]);
    expect(countsOf('The observers worked in teams of two.')).toEqual([]);
    expect(countsOf('Twelve teams of two observers each monitored the voting.')).toEqual([]);
  });

  it('are one fact where an article tells them twice, and two where they are of two kinds', () => {
    expect(countsOf('There are 790 observers. The 790 observers come from many countries.')).toHaveLength(1);
    expect(
      countsOf(
        'Accredited are 19 international organizations with observers. Also 19 local organizations are accredited.',
      ),
    ).toHaveLength(2);
  });

  it('are not those of journalists or voters', () => {
    expect(countsOf('Journalists from 20 countries have been accredited.')).toEqual([]);
    expect(countsOf('About 18.7 million voters are registered at 40,976 polling stations.')).toEqual([]);
  });
});
