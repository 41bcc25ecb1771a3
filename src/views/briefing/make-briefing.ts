import type { Dataset } from '../../model/dataset.ts';
import type { Id } from '../../model/evidence.ts';
import { Atlas } from '../../store/atlas.svelte.ts';
import { FORMAT, VERSION, type Briefing, type Slide, type SlideKind } from '../../store/briefing/briefing.ts';
import { newId } from '../../store/briefing/edits.ts';
import { savedQuotes } from '../../store/briefing/saved-quotes.ts';
import { memoryAddress } from '../../store/memory-address.ts';
import { searchFacts } from '../../store/text-search.ts';
import { encodeView, type ViewState } from '../../store/url-state.ts';
import { observedElections, scopeWords } from './scope.ts';
import { slideFinding } from './slide-finding.ts';

/** Quotes kept with a slide, and statements shown on one. */
const MOST_QUOTES = 24;
const STATEMENTS_ON_A_SLIDE = 3;
const MOST_STATEMENT_SLIDES = 3;
const MOST_TIMELINES = 4;

/** Who names new things and tells the time; handed in, so that tests can. */
export interface Making {
  newId: (prefix: string) => string;
  now: () => Date;
}
export const realMaking: Making = { newId, now: () => new Date() };

/** A briefing with nothing in it but its title. */
export function emptyBriefing(title: string, dataset: Dataset, making: Making = realMaking): Briefing {
  return {
    format: FORMAT,
    version: VERSION,
    id: making.newId('briefing'),
    title,
    ratio: '16:9',
    dataset: dataset.id,
    changed: making.now().toISOString(),
    slides: [],
  };
}

/** A slide of a view as it stands, with the sentences behind it. */
export function makeSlide(kind: SlideKind, atlas: Atlas, making: Making = realMaking): Slide {
  const view: ViewState = { ...atlas.view, page: 'atlas', fact: null, source: null, tables: [] };
  const slide: Slide = {
    id: making.newId('slide'),
    kind,
    title: null,
    view: encodeView(view),
    point: null,
    notes: '',
    quotes: [],
  };
  return {
    ...slide,
    quotes: savedQuotes(slideFinding(slide, atlas).facts, atlas.index).slice(0, MOST_QUOTES),
  };
}

/** A whole deck of what the atlas shows: title, figures, maps, the meetings of each election, rules, words, sources. */
export async function briefFilter(atlas: Atlas, making: Making = realMaking): Promise<Briefing> {
  const { dataset } = atlas.index;
  const { view } = atlas;
  const slide = async (kind: SlideKind, patch: Partial<ViewState> = {}) =>
    makeSlide(
      kind,
      await atlasOf(dataset, encodeView({ ...view, fact: null, source: null, ...patch })),
      making,
    );
  const told = async (one: Promise<Slide>) => ((await one).quotes.length > 0 ? [await one] : []);
  const slides: Slide[] = [
    await slide('title'),
    await slide('figures'),
    ...(await told(slide('map', { map: 'country' }))),
    ...(await told(slide('map', { map: 'world' }))),
  ];
  for (const elections of timelinesOf(atlas))
    slides.push(...(await told(slide('timeline', { filter: { ...view.filter, elections } }))));
  for (const kind of ['seats', 'quota', 'counts'] as const) slides.push(...(await told(slide(kind))));
  slides.push(...statementSlides(await slide('quotes'), making), await slide('sources'));
  return { ...emptyBriefing(scopeWords(atlas), dataset, making), slides };
}

/** An atlas of a view, when what its text finds has been found. */
async function atlasOf(dataset: Dataset, query: string): Promise<Atlas> {
  const atlas: Atlas = new Atlas(dataset, memoryAddress(query), (text) =>
    Promise.resolve([...searchFacts(atlas.index, text)]),
  );
  if (atlas.filter.text !== '') await new Promise((resolve) => setTimeout(resolve));
  return atlas;
}

/** One timeline for each election that meetings passing the filter belong to, by date; one for all where they are many. */
function timelinesOf(atlas: Atlas): (readonly Id[])[] {
  const { elections } = atlas.filter;
  if (elections.length > 0) return [elections];
  const met = new Set(
    atlas.index.dataset.meetings
      .filter(({ id }) => atlas.matching.has(id))
      .flatMap(({ election }) => election ?? []),
  );
  const each = observedElections(atlas.index).filter((id) => met.has(id));
  return each.length < 2 || each.length > MOST_TIMELINES ? [[]] : each.map((id) => [id]);
}

/** The statements in slides of three, those whose speakers have not been heard yet first. */
function statementSlides(all: Slide, making: Making): Slide[] {
  const slides: Slide[] = [];
  const most = STATEMENTS_ON_A_SLIDE * MOST_STATEMENT_SLIDES;
  for (let at = 0; at < Math.min(all.quotes.length, most); at += STATEMENTS_ON_A_SLIDE)
    slides.push({
      ...all,
      id: making.newId('slide'),
      quotes: all.quotes.slice(at, at + STATEMENTS_ON_A_SLIDE),
    });
  return slides;
}
