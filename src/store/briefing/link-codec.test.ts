import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBriefing } from './briefing.arbitrary.ts';
import { someBriefing, someSlide } from './briefing.fixture.ts';
import { bareQuote, decodeLink, encodeLink, LONGEST_LINK } from './link-codec.ts';

describe('a link that carries a briefing', () => {
  it('gives the briefing back, all but the sentences, which the dataset has', () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const text = encodeLink(briefing);
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        const bare = {
          ...briefing,
          slides: briefing.slides.map((slide) => ({ ...slide, quotes: slide.quotes.map(bareQuote) })),
        };
        expect(decodeLink(text ?? '')).toEqual({ ok: true, briefing: bare, from: 2, left: [] });
      }),
    );
  });

  it('is not made of a briefing too large for links', () => {
    // Code units without a pattern that deflate could fold.
    const noise = (seed: number) =>
      Array.from({ length: 9000 }, (_, i) =>
        String.fromCharCode(256 + ((i * i * 7919 + seed * i) % 4093)),
      ).join('');
    const slides = Array.from({ length: 8 }, (_, i) => someSlide({ id: `s${i}`, notes: noise(i) }));
    expect(encodeLink(someBriefing({ slides }))).toBeNull();
    expect(encodeLink(someBriefing())?.length).toBeLessThan(LONGEST_LINK / 10);
  });

  it('that was cut or mistyped is refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(decodeLink(text).ok).toBe(false);
      }),
    );
    const whole = encodeLink(someBriefing()) ?? '';
    expect(decodeLink(whole.slice(0, whole.length / 2)).ok).toBe(false);
  });
});
