import type { Id } from '../../model/evidence.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';
import type { Slide, SlideKind } from '../../store/briefing/briefing.ts';
import { tb } from '../../i18n/briefing.ts';
import { headline, headlineText } from '../headline/headline-series.ts';
import { countsSeries } from '../counts/counts-series.ts';
import { countsTitle } from '../counts/counts-words.ts';
import { countrySeries } from '../map/country-series.ts';
import { homeOf, mappedElections } from '../map/map-scope.ts';
import { countryTitle, worldTitle } from '../map/map-title.ts';
import { principalFacts } from '../map/principal-facts.ts';
import { shapeFinder } from '../map/shape-of.ts';
import { worldSeries } from '../map/world-series.ts';
import { quotaSeries } from '../quota/quota-series.ts';
import { quotaTitle } from '../quota/quota-words.ts';
import { seatsSeries } from '../seats/seats-series.ts';
import { seatsTitle } from '../seats/seats-words.ts';
import { findingOf, findingTitle } from '../timeline/timeline-finding.ts';
import { timelineFacts } from '../timeline/timeline-facts.ts';

/** What a slide comes to, told from the data as it is now. */
export interface SlideFinding {
  /** The finding as a sentence; empty where the slide has none of its own. */
  title: string;
  /** The facts shown, those that pass the slide's filter, the most telling first. */
  facts: readonly Id[];
  /** The facts whose one sentence stands on the slide; empty where the slide itself consists of sentences. */
  lead: readonly Id[];
}

const NONE: SlideFinding = { title: '', facts: [], lead: [] };

const FINDINGS: Record<SlideKind, (atlas: Atlas, point: Id | null) => SlideFinding> = {
  title: () => NONE,
  figures: headlineFinding,
  map: mapFinding,
  timeline: timelineFinding,
  seats: (atlas) => {
    const series = seatsSeries(atlas.index, atlas.matching);
    const shown = series.shown;
    if (!shown) return { ...NONE, title: seatsTitle(series) };
    const first = shown.totalFacts.length > 0 ? shown.totalFacts : shown.tiers.flatMap(({ facts }) => facts);
    return ruled(seatsTitle(series), first, shown.facts, atlas);
  },
  quota: (atlas) => {
    const series = quotaSeries(atlas.index, atlas.matching);
    const passing = series.rows.filter((row) => row.facts.some((fact) => atlas.matching.has(fact)));
    return ruled(quotaTitle(series), passing[0]?.facts ?? [], series.facts, atlas);
  },
  counts: (atlas) => {
    const series = countsSeries(atlas.index, atlas.matching);
    const stated = series.measures.flatMap((measure) => [
      ...measure.elections.flatMap((election) =>
        election.stated.map((one) => ({ ...one, latest: election.latest })),
      ),
      ...measure.missions.map((one) => ({ ...one, latest: false })),
    ]);
    const first = [...stated].sort((a, b) => Number(b.latest) - Number(a.latest))[0];
    return ruled(
      countsTitle(series.finding, series.facts.length > 0),
      first?.facts ?? [],
      series.facts,
      atlas,
    );
  },
  quotes: (atlas) => {
    const statements = atlas.index.dataset.statements.filter(({ id }) => atlas.matching.has(id));
    return { title: tb.said.title, facts: statements.map(({ id }) => id), lead: [] };
  },
  sources: (atlas) => ({ ...NONE, title: tb.sources.title({ n: atlas.index.dataset.sources.length }) }),
};

/** The finding of a slide; `atlas` holds the slide's view. A chosen point leads where the data still has it. */
export function slideFinding(slide: Pick<Slide, 'kind' | 'point'>, atlas: Atlas): SlideFinding {
  const point = slide.point !== null && atlas.index.fact.has(slide.point) ? slide.point : null;
  const finding = FINDINGS[slide.kind](atlas, point);
  if (point === null || slide.kind === 'map') return finding;
  return { ...finding, lead: [point], facts: [...new Set([point, ...finding.facts])] };
}

function headlineFinding(atlas: Atlas): SlideFinding {
  const segments = headline(atlas.index, atlas.matching);
  const stated = segments.flatMap((one) => (typeof one === 'string' || one.computed ? [] : one.facts));
  return { title: headlineText(segments), facts: [...new Set(stated)], lead: [] };
}

function mapFinding(atlas: Atlas, point: Id | null): SlideFinding {
  const { index, matching, colours } = atlas;
  const home = homeOf(index, mappedElections(index, atlas.filter.elections, matching))?.country;
  if (!home) return NONE;
  const world = atlas.map === 'world';
  const input = { index, matching, colours, home, shapeOf: shapeFinder(null, null) };
  const { marks } = world ? worldSeries(input) : countrySeries(input);
  const title = (world ? worldTitle : countryTitle)({ index, matching, marks, home });
  const lead = principalFacts(index, marks, matching, point);
  const shown = marks.flatMap((mark) => [...mark.facts, ...mark.also]).filter((fact) => matching.has(fact));
  return { title, lead, facts: [...new Set([...lead, ...shown])] };
}

function timelineFinding(atlas: Atlas): SlideFinding {
  const facts = timelineFacts(atlas.index).flatMap(({ id }) => (atlas.matching.has(id) ? [id] : []));
  const weight = (id: Id) => {
    const fact = atlas.index.fact.get(id);
    return fact?.kind === 'meeting' ? 100 * fact.confidence + fact.participants.length : 0;
  };
  const lead = [...facts].sort((a, b) => weight(b) - weight(a))[0];
  return {
    title: findingTitle(findingOf(atlas.matching, atlas.index)),
    facts,
    lead: lead === undefined ? [] : [lead],
  };
}

function ruled(title: string, first: readonly Id[], all: readonly Id[], atlas: Atlas): SlideFinding {
  const passing = (ids: readonly Id[]) => ids.filter((id) => atlas.matching.has(id));
  const lead = passing(first).slice(0, 1);
  return { title, lead, facts: [...new Set([...lead, ...passing(all)])] };
}
