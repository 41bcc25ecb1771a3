import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView, encodeView } from '../../store/url-state.ts';
import { CHARTS } from './chart-kinds.ts';
import { askedLanguage, inLanguage } from './embed-language.ts';
import {
  CONTROLS,
  dataName,
  decodeEmbed,
  EMBED_THEMES,
  encodeEmbed,
  LONGEST_TITLE,
} from './embed-options.ts';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom('0', '7', '9', 'a', 'f'), minLength: length, maxLength: length });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const options = fc.record({
  chart: fc.constantFrom(...CHARTS),
  title: maybe(
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && text.length <= LONGEST_TITLE),
  ),
  language: fc.constantFrom('en' as const, 'ru' as const, 'auto' as const),
  theme: fc.constantFrom(...EMBED_THEMES),
  paper: maybe(hex(6)),
  ink: maybe(hex(6)),
  height: maybe(fc.integer({ min: 120, max: 2000 })),
  frozen: maybe(hex(12)),
  controls: fc.subarray([...CONTROLS]),
  group: maybe(fc.constantFrom('a', 'vote-2023')),
});

describe('the options of an embed', () => {
  it('come back from the address as they were written', () => {
    fc.assert(
      fc.property(options, ({ language, ...given }) => {
        const address = encodeEmbed({ ...given, language }, '');
        expect(decodeEmbed(address)).toEqual(given);
        expect(askedLanguage(address, ['kk', 'ru-KZ'])).toBe(language === 'auto' ? 'ru' : language);
      }),
    );
  });

  it('stand beside the view without touching it', () => {
    const view = encodeView({ ...decodeView(''), map: 'world', tables: ['map'], fact: 'meeting-1' });
    fc.assert(
      fc.property(options, (given) => {
        expect(decodeView(encodeEmbed(given, view))).toEqual(decodeView(view));
      }),
    );
  });

  it('never throw, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (search) => {
        const read = decodeEmbed(search);
        expect(read.height === null || (read.height >= 120 && read.height <= 2000)).toBe(true);
      }),
    );
    expect(decodeEmbed(`chart=seats&title=${'x'.repeat(50_000)}`).title).toHaveLength(LONGEST_TITLE);
    expect(decodeEmbed('chart=__proto__&theme=constructor&controls=toString').chart).toBeNull();
  });
});

describe('the data an embed reads', () => {
  const live = { chart: 'map' as const, frozen: null, controls: [] };

  it('is the chart’s own, of the newest dataset or of the one it is frozen to', () => {
    expect(dataName({ ...live, chart: 'seats' }, '?chart=seats')).toBe('live/seats');
    expect(dataName({ ...live, chart: 'seats', frozen: '0123456789ab' }, '')).toBe('0123456789ab/seats');
  });

  it('is wider for a map with more than the places of one country', () => {
    expect(dataName(live, '?chart=map')).toBe('live/map');
    for (const search of ['?chart=map&map=world', '?chart=map&layer=voting,meetings'])
      expect(dataName(live, search)).toBe('live/pair');
    expect(dataName({ ...live, controls: ['map'] }, '')).toBe('live/pair');
  });
});

describe('the language of an embed', () => {
  it('is the one asked for, whatever its region, or English where it is not spoken', () => {
    expect(askedLanguage('?lang=ru-KZ', [])).toBe('ru');
    for (const lang of ['', '?lang=', '?lang=xx', '?lang=__proto__', '?lang=constructor', '?chart=map'])
      expect(askedLanguage(lang, ['ru'])).toBe('en');
  });

  it('is the first of the reader’s that is spoken, where it is left to the page', () => {
    expect(askedLanguage('?lang=auto', ['kk-KZ', 'ru', 'en'])).toBe('ru');
    expect(askedLanguage('?lang=auto', ['de', 'fr'])).toBe('en');
  });

  it('has its scripts in a folder; those of English have none', () => {
    expect(inLanguage('en', 'live/map')).toBe('live/map');
    expect(inLanguage('ru', 'live/map')).toBe('ru/live/map');
  });
});
