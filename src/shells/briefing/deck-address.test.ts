import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODES, readHash, writeHash, type DeckAddress } from './deck-address.ts';

describe('the address of a slide', () => {
  it('is read as it was written', () => {
    const address: fc.Arbitrary<DeckAddress> = fc.record({
      mode: fc.constantFrom(...MODES),
      id: fc.option(fc.stringMatching(/^[a-z0-9-]{1,40}$/)),
      data: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,60}$/)),
      n: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(address, (one) => {
        expect(readHash(writeHash(one))).toEqual(one);
      }),
    );
  });

  it('is the list where it says nothing, and a slide wherever it can', () => {
    expect(readHash('')).toEqual({ mode: 'list', id: null, data: null, n: 1 });
    expect(readHash('', 'play').mode).toBe('play');
    expect(readHash('#id=one&n=4')).toEqual({ mode: 'play', id: 'one', data: null, n: 4 });
    expect(readHash('#id=one&n=-2').n).toBe(1);
    expect(readHash('#mode=nonsense&id=one').mode).toBe('play');
  });

  it('never throws, whatever a link holds', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(readHash(hash).n).toBeGreaterThan(0);
      }),
    );
  });
});
