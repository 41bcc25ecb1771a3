import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBriefing } from './briefing.arbitrary.ts';
import { someBriefing, someSlide } from './briefing.fixture.ts';
import { briefingText } from './briefing-file.ts';
import { parseBriefing, parseBriefingText } from './parse-briefing.ts';

describe('a briefing from outside', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        expect(parseBriefingText(briefingText(briefing))).toEqual({ ok: true, briefing, from: 2, left: [] });
      }),
    );
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(typeof parseBriefing(input).ok).toBe('boolean');
      }),
    );
  });

  it('is refused with the reason where it is no JSON, nothing of ours, or damaged', () => {
    expect(parseBriefingText('{"format": ')).toMatchObject({ ok: false, refusal: { kind: 'not-json' } });
    expect(parseBriefingText('{"type":"FeatureCollection"}')).toEqual({
      ok: false,
      refusal: { kind: 'not-a-briefing' },
    });
    const damaged = { ...someBriefing(), slides: [someSlide(), { ...someSlide(), kind: 7 }] };
    expect(parseBriefing(damaged)).toMatchObject({
      ok: false,
      refusal: { kind: 'invalid', where: 'slides.1.kind' },
    });
  });

  it('gives slides with the same id ids of their own', () => {
    const parsed = parseBriefing(someBriefing({ slides: [someSlide(), someSlide(), someSlide()] }));
    expect(parsed.ok && parsed.briefing.slides.map((slide) => slide.id)).toEqual([
      'slide-1',
      'slide-1-2',
      'slide-1-3',
    ]);
  });
});

describe('an older briefing', () => {
  it('of version 1, a plain list of addresses, becomes one of today', () => {
    const old = {
      format: 'observer-atlas-briefing',
      version: 1,
      title: 'Before the vote',
      slides: [
        { title: 'Welcome' },
        { title: 'Where they went', view: 'https://example.org/atlas/?v=1&map=world', notes: 'Start here.' },
        { view: 'v=1&plate=meetings&mission=northern-union' },
      ],
    };
    const parsed = parseBriefing(old);
    expect(parsed).toMatchObject({ ok: true, from: 1, left: [] });
    expect(parsed.ok && parsed.briefing).toMatchObject({
      version: 2,
      title: 'Before the vote',
      ratio: '16:9',
    });
    expect(parsed.ok && parsed.briefing.slides).toMatchObject([
      { kind: 'title', title: 'Welcome', notes: '' },
      { kind: 'map', title: 'Where they went', view: 'v=1&map=world', notes: 'Start here.' },
      { kind: 'timeline', title: null, view: 'v=1&plate=meetings&mission=northern-union' },
    ]);
  });
});

describe('a newer briefing', () => {
  it('is opened as far as it is understood and says what was left', () => {
    const newer = {
      ...someBriefing(),
      version: 9,
      soundtrack: 'march.ogg',
      slides: [
        someSlide(),
        { ...someSlide({ id: 'slide-2' }), kind: 'hologram' },
        someSlide({ id: 'slide-3' }),
      ],
    };
    const parsed = parseBriefing(newer);
    expect(parsed.ok && parsed.briefing.slides.map((slide) => slide.id)).toEqual(['slide-1', 'slide-3']);
    expect(parsed).toMatchObject({
      ok: true,
      from: 9,
      left: [
        { kind: 'field', name: 'soundtrack' },
        { kind: 'slide', number: 2 },
      ],
    });
  });

  it('is refused where not even its head can be read', () => {
    expect(parseBriefing({ ...someBriefing(), version: 9, title: null })).toMatchObject({
      ok: false,
      refusal: { kind: 'invalid', where: 'title' },
    });
  });
});
