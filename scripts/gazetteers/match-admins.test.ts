import { describe, expect, it } from 'vitest';
import { matchAdmins } from './match-admins.ts';

const region = (iso: string, name: string, isCity = false) => ({ iso, names: [name], isCity });
const admin = (code: string, name: string) => ({ country: 'XX', code, name });

describe('matchAdmins', () => {
  it('tells a city from the region of the same name', () => {
    const found = matchAdmins(
      [region('XX-C', 'Osh', true), region('XX-R', 'Osh')],
      [admin('08', 'Osh Region'), admin('10', 'Osh City')],
      {},
    );
    expect([...found]).toEqual([
      ['10', 'XX-C'],
      ['08', 'XX-R'],
    ]);
  });

  it('joins names with one stem where only one is left', () => {
    const found = matchAdmins(
      [region('XX-1', 'Vinnytska oblast')],
      [admin('23', 'Vinnytsia'), admin('24', 'Volyn')],
      {},
    );
    expect(found.get('23')).toBe('XX-1');
  });

  it('leaves open what could be two', () => {
    const found = matchAdmins(
      [region('XX-1', 'Kampong')],
      [admin('1', 'Kampong Cham'), admin('2', 'Kampong Thom')],
      {},
    );
    expect(found.size).toBe(0);
  });

  it('believes the hand first', () => {
    const found = matchAdmins([region('XX-1', 'East')], [admin('1', 'East'), admin('2', 'Orient')], {
      'XX-1': '2',
    });
    expect([...found]).toEqual([['2', 'XX-1']]);
  });
});
