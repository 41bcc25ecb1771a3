import fc from 'fast-check';
import { FORMAT, RATIOS, SLIDE_KINDS, VERSION, type Briefing, type Quote, type Slide } from './briefing.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
const title = fc.string({ unit: 'grapheme', maxLength: 40 });

const quote: fc.Arbitrary<Quote> = fc.record({
  fact: id,
  outlet: title,
  article: title,
  date: fc.constantFrom(null, '2031-05-02', '2031-04/2031-05', '2031~'),
  paragraph: fc.option(fc.nat(500)),
  language: fc.constantFrom('en', 'ru', 'kk'),
  text: fc.string({ unit: 'grapheme', maxLength: 200 }),
  marked: fc.array(fc.tuple(fc.nat(250), fc.nat(250)), { maxLength: 4 }),
});

const slide: fc.Arbitrary<Slide> = fc.record({
  id,
  kind: fc.constantFrom(...SLIDE_KINDS),
  title: fc.option(title),
  view: fc.constantFrom('', 'v=1&map=world', 'v=1&mission=a,b&from=2031-05-01'),
  point: fc.option(id),
  notes: fc.string({ unit: 'grapheme', maxLength: 200 }),
  quotes: fc.array(quote, { maxLength: 3 }),
});

/** Any valid briefing whose slides have ids of their own. */
export const anyBriefing: fc.Arbitrary<Briefing> = fc.record({
  format: fc.constant(FORMAT),
  version: fc.constant(VERSION),
  id,
  title,
  ratio: fc.constantFrom(...RATIOS),
  dataset: fc.option(id),
  changed: fc.constant('2031-05-06T08:00:00.000Z'),
  slides: fc.uniqueArray(slide, { maxLength: 6, selector: (one) => one.id }),
});

export { quote as anyQuote };
