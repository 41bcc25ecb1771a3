import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NameIndex } from './name-index.ts';
import { sameName } from './same-name.ts';

const part = fc.oneof(
  fc.constantFrom(
    'Karimov',
    'Karimova',
    'Kerimov',
    'Sultanbekov',
    'Sultanbekova',
    'Nurlan',
    'Nurzhan',
    'Ali',
  ),
  fc.constantFrom(
    'K.',
    'Sh.',
    'Yu',
    'A',
    'N',
    'Ye.',
    'Muhammad',
    'Mukhammed',
    'Bek-Ali',
    'Al-Farabi',
    'Ödön',
  ),
  fc.stringMatching(/^[A-Z][a-z]{0,9}$/u),
  fc.stringMatching(/^[ab]{1,6}(?:lin){0,6}[ab]{0,3}$/u),
);
const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));

it('finds the name that comparing with each would find', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), fc.array(name, { maxLength: 20 }), (known, asked) => {
      const index = new NameIndex<number>();
      for (const [at, each] of known.entries()) index.add(each, at);
      for (const each of asked) {
        const at = known.findIndex((other) => sameName(other, each));
        expect(index.find(each)).toBe(at < 0 ? undefined : at);
      }
    }),
    { numRuns: 300 },
  );
});

it('finds a name that repeats a part', () => {
  const index = new NameIndex<string>();
  index.add('Ali Ali', 'twice');
  index.add('Ali Aly Sultanbekov', 'thrice');
  expect(index.find('Ali Ali')).toBe('twice');
  expect(index.find('Ali Ali Sultanbekov')).toBe('twice');
});

it('finds a long part with letters exchanged', () => {
  const index = new NameIndex<string>();
  const long = 'Abdurakhmangaliyevich'.repeat(3);
  index.add(`Ivan ${long}`, 'long');
  index.add('Ivan Sultanbekov', 'short');
  expect(index.find(`Ivan ${long.replace('d', 't')}`)).toBe('long');
  expect(index.find('Ivan Sultanbegov')).toBe('short');
  expect(index.find('')).toBeUndefined();
});
