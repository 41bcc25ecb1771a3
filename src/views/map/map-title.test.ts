import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import type { Meeting, Observation } from '../../model/facts.ts';
import { countrySeries } from './country-series.ts';
import { allOf, exactly, HOME, indexOf, meeting, observation } from './fixture.ts';
import { keyEntries } from './map-key.ts';
import { homeOf, mappedElections } from './map-scope.ts';
import { countrySubtitle, countryTitle, worldSubtitle, worldTitle } from './map-title.ts';
import { principalFacts } from './principal-facts.ts';
import { worldSeries } from './world-series.ts';

const other = { observer: { person: null, organization: 'other', label: '' } };

function input(facts: Observation[], meetings: Meeting[] = [], on: 'country' | 'world' = 'country') {
  const index = indexOf(facts, meetings);
  const matching = allOf(index);
  const series = {
    index,
    matching,
    colours: new Map<string, string>(),
    home: HOME,
    shapeOf: (area: { iso: string | null }) => area.iso,
  };
  return {
    index,
    matching,
    marks: (on === 'country' ? countrySeries(series) : worldSeries(series)).marks,
    home: HOME,
  };
}

describe('the titles', () => {
  it.each([
    ['nothing', [], 'No place in Exland is named'],
    ['one observer', [observation('a', ['xx-1'])], 'Where Mission observers went'],
    ['announced only', [observation('a', ['xx-1'], { planned: true })], 'Where Mission observers were to go'],
    [
      'observers without a name',
      [observation('a', ['xx-1'], { observer: { person: null, organization: null, label: 'colleagues' } })],
      'Where voting was observed',
    ],
    [
      'two observers',
      [observation('a', ['xx-1']), observation('b', ['xx-2'], other)],
      'Where voting was observed',
    ],
    [
      'one observer at every place, another at one',
      [observation('a', ['xx-1', 'xx-2']), observation('b', ['xx-1'], { ...other, amount: exactly(3) })],
      'Where Mission observers went',
    ],
  ] as [string, Observation[], string][])('say who went where: %s', (_, facts, title) => {
    expect(countryTitle(input(facts))).toBe(title);
  });

  it.each([
    ['nothing', [], [], 'No place beyond Exland is named'],
    [
      'one country',
      [observation('a', ['yy'], { precision: 'country' })],
      [],
      'Mission observers watched polling stations in 1 country beyond Exland',
    ],
    [
      'announced',
      [observation('a', ['yy'], { precision: 'country', planned: true })],
      [],
      'Mission observers were to watch polling stations in 1 country beyond Exland',
    ],
    [
      'a country and its city are one country',
      [observation('a', ['yy'], { precision: 'country' }), observation('b', ['yy-c'], { precision: 'city' })],
      [],
      'Mission observers watched polling stations in 1 country beyond Exland',
    ],
    ['meetings only', [], [meeting('m', 'yy')], 'Meetings were held in one place abroad'],
  ] as [string, Observation[], Meeting[], string][])(
    'say how many countries: %s',
    (_, facts, meetings, title) => {
      expect(worldTitle(input(facts, meetings, 'world'))).toBe(title);
    },
  );

  it('state a shared number as one number with its hedge', () => {
    const facts = [
      observation('over', ['xx-1', 'xx-2'], { unit: 'district', amount: { value: 70, qualifier: 'over' } }),
    ];
    expect(countrySubtitle(input(facts))).toBe('over 70 election districts in two areas, March 2023');
    expect(worldSubtitle(input([observation('a', ['yy'], { precision: 'country' })], [], 'world'))).toBe(
      'for the vote of 19 March 2023',
    );
  });
});

describe('principalFacts', () => {
  const facts = [
    observation('whole', ['xx'], { precision: 'country', amount: exactly(18) }),
    observation('part', ['xx-1'], { amount: exactly(12), partOf: 'whole' }),
    observation('over', ['xx-1', 'xx-2'], { amount: { value: 70, qualifier: 'over' } }),
  ];

  it('quotes the largest number that has parts, with its parts', () => {
    const { index, marks, matching } = input(facts);
    expect(principalFacts(index, marks, matching, null)).toEqual(['whole', 'part']);
  });

  it('quotes what is selected before anything else', () => {
    const { index, marks, matching } = input(facts);
    expect(principalFacts(index, marks, matching, 'part')[0]).toBe('part');
  });

  it('quotes nothing where nothing passes', () => {
    const { index, marks } = input(facts);
    expect(principalFacts(index, marks, new Set(), null)).toEqual([]);
  });
});

describe('the key', () => {
  it('explains each kind of symbol that is drawn, once, and no other', () => {
    const { marks } = input([
      observation('a', ['xx-1'], { amount: exactly(2) }),
      observation('b', ['xx-2'], { amount: exactly(3) }),
    ]);
    expect(keyEntries(marks).map((entry) => entry.key)).toEqual(['region']);
    expect(keyEntries([])).toEqual([]);
  });
});

describe('homeOf', () => {
  it('is the country of the election, as of its day', () => {
    expect(homeOf(indexOf([]), [])).toMatchObject({ country: { id: 'xx' }, date: '2023-03-19' });
  });

  it('is nowhere without an election', () => {
    expect(homeOf(indexOf([]), ['no-such-election'])).toBeNull();
  });
});

describe('mappedElections', () => {
  const index = indexOf([observation('home', ['xx-1']), observation('there', ['yy-c'], { election: 'far' })]);
  const far = { ...index.dataset.elections[0]!, id: 'far', area: 'yy' };
  const both = indexDataset({
    ...index.dataset,
    elections: [...index.dataset.elections, { ...index.dataset.elections[0]!, id: 'again' }, far],
  });

  it('are all as long as the filter leaves something about the country that most were held in', () => {
    expect(mappedElections(both, [], new Set(['home', 'there']))).toEqual([]);
    expect(mappedElections(both, [], new Set(['home']))).toEqual([]);
    expect(mappedElections(both, [], new Set())).toEqual([]);
  });

  it('are those of what is left where that is all about another country', () => {
    expect(mappedElections(both, [], new Set(['there']))).toEqual(['far']);
    expect(homeOf(both, ['far'])?.country.id).toBe('yy');
  });

  it('are those asked for, whatever is left', () => {
    expect(mappedElections(both, ['again'], new Set(['there']))).toEqual(['again']);
  });
});
