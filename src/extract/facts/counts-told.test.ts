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

  it('are less sure in a line that is no sentence', () => {
    const sure = (line: string) =>
      extractor
        .extract({
          file: 'a.txt',
          text: `${ABOUT}${line}\n\nThe polls close at five, the commission has told voters and the press today.\n`,
        })
        .counts.map(({ confidence }) => confidence >= 0.8);
    expect(sure('There will be 120 observers of ECOWAS in Ghana.')).toEqual([true]);
    expect(sure('- Ghana: 120 observers of ECOWAS (archive)')).toEqual([false]);
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

  it('are told of several bodies at once, in the order of the bodies', () => {
    const values = (sentence: string) => countsOf(sentence).map(([value]) => value);
    expect(values('ECOWAS, the African Union and the EU have 54, 36 and 22 observers respectively.')).toEqual(
      [54, 36, 22],
    );
    expect(values('ECOWAS, the AU and the EU are sending observers: 18, 22 and 15, in that order.')).toEqual([
      18, 22, 15,
    ]);
    expect(
      values('There are 463 observers, of which ECOWAS accounts for 292, the AU for 21 and the EU for nine.'),
    ).toEqual([463, 292, 21, 9]);
  });

  it('are of the bodies in their order, and of the body that possesses them', () => {
    expect(
      countsOf('ECOWAS, the African Union and the EU sent 5, 12 and 80 observers respectively.'),
    ).toEqual([
      [5, 'observers', 'ecowas'],
      [12, 'observers', 'au'],
      [80, 'observers', 'eu'],
    ]);
    expect(countsOf("ECOWAS's 24 long-term observers are at work.")).toEqual([[24, 'observers', 'ecowas']]);
    expect(countsOf('The African Union delegation, 24 parliamentarians strong, arrives tomorrow.')).toEqual([
      [24, 'observers', 'au'],
    ]);
    expect(countsOf('Two-member teams of the African Union have gone to Kumasi.')).toEqual([]);
  });

  it('go on in parts after the whole', () => {
    expect(
      countsOf(
        'Accredited are 144,800 observers from 157 domestic organisations and 2,113 from 39 foreign ones.',
      ),
    ).toEqual([
      [144_800, 'observers', null],
      [157, 'organizations', null],
      [2_113, 'observers', null],
      [39, 'organizations', null],
    ]);
  });

  it('are no members of a chamber, nor those of each of many teams', () => {
    expect(countsOf('The Senate has 67 members, 47 of them directly elected.')).toEqual([]);
    expect(countsOf('Each team of two observers works alone.')).toEqual([]);
  });
});
