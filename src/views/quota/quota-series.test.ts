import { describe, expect, it } from 'vitest';
import { allBut, indexOf, rule } from '../seats/rail.fixture.ts';
import { fitsOneLine } from './quota-layout.ts';
import { quotaSeries } from './quota-series.ts';
import { shownRows } from './quota-shown.ts';
import { quotaTitle, quotaWords } from './quota-words.ts';

const lists = rule('a', 'quota', 'women and youth in party lists', 30);
const candidates = rule('b', 'quota', 'women, youth and people with disabilities among candidates', 30);

function read(rules: Parameters<typeof indexOf>[0]['rules'], ...out: string[]) {
  const index = indexOf({ rules: rules ?? [] });
  const series = quotaSeries(index, allBut(index, ...out));
  return { series, title: quotaTitle(series) };
}

describe('quotas', () => {
  it('keeps each wording in a row of its own, whatever the number', () => {
    const { series, title } = read([
      lists,
      candidates,
      rule('c', 'quota', 'women in the distribution of seats', 30),
    ]);
    expect(series.rows.map(({ facts }) => facts)).toEqual([['a'], ['b'], ['c']]);
    expect(title).toBe('One quota, three wordings');
  });

  it('names the country where the wordings are of several, and nowhere else', () => {
    const both = read([lists, { ...candidates, area: 'isle' }]).series.rows;
    expect(both.map(({ country }) => country)).toEqual(['Land', 'Isle']);
    expect(read([lists, candidates]).series.rows.map(({ country }) => country)).toEqual(['', '']);
  });

  it('draws four wordings, those of the filter first, and counts the rest', () => {
    const many = [1, 2, 3, 4, 5, 6].map((n) => rule(`q${n}`, 'quota', `group ${n} in lists`, n));
    const { rows } = read(many).series;
    const { rows: drawn, left } = shownRows(rows, (facts) => facts.includes('q6'));
    expect(drawn.map(({ facts }) => facts[0])).toEqual(['q6', 'q1', 'q2', 'q3']);
    expect(left).toBe(2);
    expect(shownRows(rows.slice(0, 4), () => false)).toEqual({ rows: rows.slice(0, 4), left: 0 });
  });

  it('makes one row of the same words told twice', () => {
    const { series, title } = read([lists, { ...lists, id: 'b', subject: 'Women and youth in party lists' }]);
    expect(series.rows.map(({ facts }) => facts)).toEqual([['a', 'b']]);
    expect(title).toBe('A quota of 30%');
  });

  it('counts other numbers as other quotas', () => {
    expect(read([lists, { ...candidates, value: 10 }]).title).toBe('Two quotas, two wordings');
    expect(read([{ ...lists, value: null }]).title).toBe('One quota, one wording');
  });

  it('keeps the rows that the filter leaves out, and titles those that it leaves', () => {
    expect(read([lists, candidates], 'b').series.rows).toHaveLength(2);
    expect(read([lists, candidates], 'b').title).toBe('A quota of 30%');
    expect(read([lists], 'a').title).toBe('No quota for this filter');
    expect(read([]).title).toBe('No quota in these articles');
  });
});

describe('the words of a quota', () => {
  it.each([
    ['women and youth in party lists', 'women and youth', 'in party lists'],
    [
      'women, youth and people with disabilities in the distribution of seats in Parliament',
      'women, youth and people with disabilities',
      'in the distribution of seats',
    ],
    [
      'women among candidates for deputies to the council and the assembly',
      'women',
      'among candidates for deputies',
    ],
    ['women', 'women', ''],
    [
      'By law, 30% of the total number of candidates for deputies should be women.',
      '',
      'of the total number of candidates',
    ],
    ['quota of 30 percent', 'quota', ''],
    ['женщины и молодёжь', 'женщины и молодёжь', ''],
  ])('of “%s” are told apart and shortened at a preposition', (subject, groups, shortScope) => {
    expect(quotaWords(subject, '30%')).toMatchObject({ groups, shortScope });
  });

  it('stand beside their reference only where both fit', () => {
    expect(fitsOneLine('30% in party lists', ['Paper ¶4'], 232)).toBe(true);
    expect(fitsOneLine('30% in the distribution of seats', ['Foreign Ministry ¶23'], 232)).toBe(false);
  });
});
