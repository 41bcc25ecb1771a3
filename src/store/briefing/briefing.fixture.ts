import { FORMAT, VERSION, type Briefing, type Slide } from './briefing.ts';

/** A slide of a map; what a test is about is given. */
export function someSlide(patch: Partial<Slide> = {}): Slide {
  return {
    id: 'slide-1',
    kind: 'map',
    title: null,
    view: '',
    point: null,
    notes: '',
    quotes: [],
    ...patch,
  };
}

/** A briefing; what a test is about is given. */
export function someBriefing(patch: Partial<Briefing> = {}): Briefing {
  return {
    format: FORMAT,
    version: VERSION,
    id: 'briefing-1',
    title: 'The vote of 4 May 2031',
    ratio: '16:9',
    dataset: null,
    changed: '2031-05-06T08:00:00.000Z',
    slides: [someSlide()],
    ...patch,
  };
}
