import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));
const factsOf = (line: string) =>
  extractor.extract({ file: 'a.txt', text: `Observers and votes\n\n${line}\n` });
const ZAMBIA = 'the general elections in Zambia on 13 August.';
const inZambia = (sentence: string) => factsOf(`LUSAKA, 6 August 2026 – ${sentence}`);
const countsOf = (sentence: string) =>
  inZambia(sentence).counts.map(({ amount, organization, status }) => [amount.value, organization, status]);

describe('whose a number of observers is', () => {
  it.each(['The mission has', 'It has', 'The mission consists of', 'The delegation comprises'])(
    'is told before: %s',
    (subject) => {
      expect(countsOf(`The SADC mission came for ${ZAMBIA} ${subject} 66 observers.`)).toEqual([
        [66, 'sadc', 'unspecified'],
      ]);
    },
  );

  it.each([
    'The SADC mission, headed by Richard Msowoya, has 66 observers for',
    'The SADC mission, which comprised 66 observers, followed',
    'SADC said it has 66 observers for',
  ])('stands before an aside: %s', (words) => {
    expect(countsOf(`${words} ${ZAMBIA}`)).toEqual([[66, 'sadc', 'unspecified']]);
  });

  it.each([
    ['A 42-member mission of the SADC Parliamentary Forum will observe', 42, 'sadc-pf'],
    ['A team of 14 from the African Union will observe', 14, 'au'],
    ['Six deputies of the Grand National Assembly of Türkiye will observe', 6, 'tr-grand-national-assembly'],
    ['Some 40 parliamentarians will be deployed by the African Union for', 40, 'au'],
  ])('stands behind it: %s', (words, value, body) => {
    expect(countsOf(`${words} ${ZAMBIA}`)).toEqual([[value, body, 'planned']]);
  });

  it('is nobody beside a joint mission of two', () => {
    const told = 'The joint mission of the African Union and COMESA came';
    expect(countsOf(`${told} for ${ZAMBIA} The mission has 66 observers.`)).toEqual([
      [66, null, 'unspecified'],
    ]);
  });

  it('has its hedge and its time', () => {
    const [count] = inZambia(`The EU mission has over 100 observers for ${ZAMBIA}`).counts;
    expect(count?.amount.qualifier).toBe('over');
    expect(countsOf(`SADC has deployed 78 observers to all ten provinces for ${ZAMBIA}`)).toEqual([
      [78, 'sadc', 'deployed'],
    ]);
    expect(countsOf(`SADC will have 78 observers for ${ZAMBIA}`)).toEqual([[78, 'sadc', 'planned']]);
  });
});

describe('who watched and where', () => {
  it.each([
    `The SADC mission observed ${ZAMBIA} It visited 68 polling stations in Lusaka.`,
    `"We visited 68 polling stations in Lusaka," said the head of the SADC mission to ${ZAMBIA}`,
  ])('is the mission meant: %s', (words) => {
    expect(inZambia(words).observations.map(({ observer }) => observer.organization)).toEqual(['sadc']);
  });

  it('is in the country of the vote that the places after it are of', () => {
    const { observations } = factsOf(
      'SANTO DOMINGO, 18 May 2024 – OAS observers will visit polling stations in Santiago, La Vega and San Cristóbal in the general elections in the Dominican Republic.',
    );
    expect(observations.flatMap(({ areas }) => areas).every((area) => area.startsWith('do-'))).toBe(true);
  });
});

describe('what is elected', () => {
  const votesOf = (line: string) =>
    factsOf(line).votes.map(({ classification, date }) => `${classification} ${date}`);

  it('in one breath has one day', () => {
    const told = votesOf(
      'LIMA, 2 April 2026 – Peruvians elect a president, 130 deputies and 60 senators on 12 April.',
    );
    expect(told.sort()).toEqual(['parliamentary 2026-04-12', 'presidential 2026-04-12', 'senate 2026-04-12']);
  });

  it('of a city is local', () => {
    expect(
      votesOf(
        'BISHKEK, November 14, 2024 – CIS observers will follow the elections of deputies of the Bishkek city kenesh in Kyrgyzstan on November 17.',
      ),
    ).toEqual(['local 2024-11-17']);
  });
});

describe('numbers of seats', () => {
  const rulesOf = (sentence: string) =>
    factsOf(
      `BISHKEK, December 1, 2025 – Early elections to the Jogorku Kenesh of Kyrgyzstan were held on November 30. ${sentence}`,
    ).rules.map(({ classification, subject, value, previous }) => [classification, subject, value, previous]);

  it('are of all in districts of several members, and no part of a quota', () => {
    expect(rulesOf('The 90 deputies are elected in 30 multi-member districts.')).toEqual([
      ['seats', 'all', 90, null],
    ]);
    expect(rulesOf('One quarter of the 90 seats are reserved for women.')).toEqual([
      ['quota', 'women', 25, null],
      ['seats', 'all', 90, null],
    ]);
    expect(rulesOf('The Jogorku Kenesh has 90 members, six more than the previous one.')).toEqual([
      ['seats', 'all', 90, null],
    ]);
  });
});
