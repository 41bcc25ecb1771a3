import { expect, it } from 'vitest';
import { ElectionRegister } from './election-register.ts';

const register = new ElectionRegister([
  {
    country: 'AA',
    classification: 'parliamentary',
    date: '2024-05-05',
    early: false,
    source: 'https://example.org',
  },
  {
    country: 'AA',
    classification: 'parliamentary',
    date: '2019-06-02',
    early: false,
    source: 'https://example.org',
  },
  {
    country: 'AA',
    classification: 'presidential',
    date: '2021-01-10',
    early: false,
    source: 'https://example.org',
  },
  {
    country: 'BB',
    classification: 'parliamentary',
    date: '2030-03-03',
    early: false,
    source: 'https://example.org',
  },
]);

it('tells the days of one country and kind in order', () => {
  expect(register.dates('AA', 'parliamentary')).toEqual(['2019-06-02', '2024-05-05']);
  expect(register.dates('BB', 'presidential')).toEqual([]);
});

it('tells all days of a country and the year of the last vote of all', () => {
  expect(register.days('AA')).toHaveLength(3);
  expect(register.days('CC')).toEqual([]);
  expect(register.lastYear).toBe(2030);
  expect(new ElectionRegister([]).lastYear).toBe(0);
});
