import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import type { Dataset } from '../../model/dataset.ts';
import { dayRange } from '../../model/edtf.ts';
import { isActive, NO_FILTER, passes, type Filter } from '../../model/filter.ts';
import { anyDataset } from '../../model/fixtures/dataset.arbitrary.ts';
import { anyFilterOf } from '../../model/fixtures/filter.arbitrary.ts';
import { formatDay } from '../../i18n/dates.ts';
import { count, smallDataset } from '../../model/fixtures/small-dataset.ts';
import { headline, headlineText, type Chip } from './headline-series.ts';

const day = (iso: string) => dayRange(iso)?.from ?? 0;

function read(dataset: Dataset, only?: string[], filter?: Filter) {
  const index = indexDataset(dataset);
  const segments = headline(index, new Set(only ?? index.facts.map((fact) => fact.id)), filter);
  return {
    text: headlineText(segments),
    chips: segments.filter((segment): segment is Chip => typeof segment !== 'string'),
  };
}

function twoElections(before: number, now: number): Dataset {
  const dataset = smallDataset();
  const earlier = { ...dataset.elections[0]!, id: 'vote-2030', date: '2030-10-01' };
  return {
    ...dataset,
    elections: [earlier, ...dataset.elections],
    counts: [
      { ...count, amount: { value: now, qualifier: 'exact' } },
      { ...count, id: 'count-0', election: 'vote-2030', amount: { value: before, qualifier: 'exact' } },
    ],
  };
}

describe('the headline', () => {
  it('says how many came and where voting was observed', () => {
    expect(read(smallDataset()).text).toBe(
      '120 observers were accredited for the 4 May 2031 vote. The articles locate 9 polling places: 5 in Ostra, 4 in Velm province.',
    );
  });

  it('compares with the election before, and shows the difference as computed', () => {
    const { text, chips } = read(twoElections(100, 120));
    expect(text).toContain('vote, 20 more than the 100 of October 2030.');
    expect(chips.find((chip) => chip.text === '20')).toMatchObject({
      computed: true,
      facts: ['count-1', 'count-0'],
    });
    expect(read(twoElections(150, 120)).text).toContain('30 fewer than the 150');
    expect(read(twoElections(120, 120)).text).toContain('as many as the 120');
  });

  it('compares with no other country, and says whose vote it is where there are several', () => {
    const dataset = twoElections(100, 120);
    const [home] = dataset.areas.filter(({ classification }) => classification === 'country');
    if (!home) throw new Error('the fixture has no country');
    const elsewhere = { ...home, id: 'elsewhere', name: 'Elsewhere' };
    const abroad = {
      ...dataset,
      areas: [...dataset.areas, elsewhere],
      elections: dataset.elections.map((one) =>
        one.id === 'vote-2030' ? { ...one, area: elsewhere.id } : one,
      ),
    };
    expect(read(abroad).text).toMatch(
      new RegExp(`^120 observers were accredited for the 4 May 2031 vote in ${home.name}\\.`),
    );
    expect(read(abroad, ['count-0'], { ...NO_FILTER, elections: ['vote-2031'] }).text).toContain(
      `The 4 May 2031 vote in ${home.name}: `,
    );
  });

  it('keeps the hedge of the source and computes nothing from it', () => {
    const dataset = twoElections(100, 120);
    dataset.counts[0] = { ...dataset.counts[0]!, amount: { value: 120, qualifier: 'over' } };
    expect(read(dataset).text).toMatch(/^Over 120 observers were accredited for the 4 May 2031 vote\./);
  });

  it('speaks of meetings where no number is left, and says when nothing is', () => {
    expect(read(smallDataset(), ['meeting-1']).text).toBe(
      '1 meeting of NU with Assembly is dated 2 May 2031.',
    );
    expect(read(smallDataset(), []).text).toBe('Nothing in these articles matches.');
  });

  it('hedges a day as the source does, and says where there is none', () => {
    const dated = (date: string | null) => {
      const dataset = smallDataset();
      return { ...dataset, meetings: [{ ...dataset.meetings[0]!, date }] };
    };
    expect(read(dated('2031-05-02~'), ['meeting-1']).text).toContain('is dated about 2 May 2031.');
    expect(read(dated('2031-05'), ['meeting-1']).text).toContain('dated between 1 May 2031 and 31 May 2031.');
    expect(read(dated(null), ['meeting-1']).text).toContain('is told without a date.');
  });

  it('names what the filter narrows to, and does not say it twice', () => {
    const filter = {
      ...NO_FILTER,
      missions: ['northern-union'],
      from: day('2031-05-01'),
      asOf: day('2031-05-03'),
    };
    expect(read(smallDataset(), ['meeting-1'], filter).text).toBe(
      'NU, from 1 May 2031 on, as known on 3 May 2031: 1 meeting with Assembly is dated 2 May 2031.',
    );
    expect(read(smallDataset(), ['count-1'], { ...NO_FILTER, elections: ['vote-2031'] }).text).toBe(
      'The 4 May 2031 vote: 120 observers were accredited for it.',
    );
    const many = { ...NO_FILTER, kinds: ['meeting' as const], places: ['ostra', 'velm'], confidence: 0.8 };
    expect(read(smallDataset(), [], many).text).toBe(
      'Meetings in Ostra and Velm province, read with at least 80 % confidence: nothing in these articles matches.',
    );
  });
});

const cases = anyDataset.chain((dataset) => anyFilterOf(dataset).map((filter) => ({ dataset, filter })));

describe('the headline of any dataset under any filter', () => {
  const under = ({ dataset, filter }: { dataset: Dataset; filter: Filter }) => {
    const index = indexDataset(dataset);
    const ids = [...index.facets]
      .filter(([id, facets]) => passes(id, facets, filter, null))
      .map(([id]) => id);
    return { ids, filter, ...read(dataset, ids, filter) };
  };

  it('is made of whole sentences: a capital first, a full stop last, no gap and no unfilled place', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { text } = under(one);
        expect(text).toMatch(/^[\p{Lu}\p{N}].*\.$/su);
        expect(text).not.toMatch(
          /undefined|null|NaN|\[object| {2}|\.\.| [,.:]|: [.,]|\( *\)|, and [.,]|[\n\t]/,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('has nouns and verbs that agree with their numbers', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { text } = under(one);
        for (const [, n, noun, plural] of text.matchAll(
          /(?<![\d.,])([\d,]+) (observer|organisation|article|meeting|rule|statement|polling place|election district)(s?)\b/g,
        ))
          expect(`${n} ${noun}${plural}`).toBe(`${n} ${noun}${n === '1' ? '' : 's'}`);
        for (const [said, n, verb] of text.matchAll(
          /(?<![\d.,])([\d,]+) observers?(?: from .*?)?(?: of .*?)? (was|were|is|are) (?:accredited|due|deployed|counted)/g,
        ))
          expect([said, n === '1' ? ['was', 'is'] : ['were', 'are']]).toEqual([
            said,
            expect.arrayContaining([verb]),
          ]);
        for (const [said, n, verb] of text.matchAll(
          /(?<![\d.,])(\d+) meetings? .*? (is|are) (?:dated|told)/g,
        ))
          expect([said, verb]).toEqual([said, n === '1' ? 'is' : 'are']);
      }),
      { numRuns: 400 },
    );
  });

  it('names every part of the filter that narrows', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { text, filter } = under(one);
        expect(text.includes(': ')).toBe(
          isActive(filter) || / polling places?: | districts?: | places?: /.test(text),
        );
        if (filter.asOf !== null) expect(text).toContain(`s known on ${formatDay(filter.asOf)}`);
        if (filter.from !== null) expect(text).toContain(formatDay(filter.from));
        for (const person of filter.persons.slice(0, 3).filter((id) => id !== 'gone'))
          expect(text).toContain(one.dataset.persons.find(({ id }) => id === person)?.name);
      }),
      { numRuns: 200 },
    );
  });

  it('has numbers that each lead to facts that match', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { chips, ids } = under(one);
        for (const chip of chips) {
          expect(chip.facts.length).toBeGreaterThan(0);
          for (const fact of chip.facts) expect(ids).toContain(fact);
        }
      }),
    );
  });
});
