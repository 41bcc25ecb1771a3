import type { Layer } from '../../store/url-state.ts';
import { countrySeries, type SeriesInput } from './country-series.ts';
import { eventMarks } from './event-marks.ts';
import { countryOf } from '../../model/area-country.ts';
import { originMarks } from './origin-marks.ts';
import { inReadingOrder, type MapSeries, type PlaceMark } from './place-mark.ts';
import { worldSeries } from './world-series.ts';

const NOTHING: MapSeries = { marks: [], placed: 0, unplaced: [], elsewhere: 0 };

/**
 * What a map shows in the layers that are on. Every fact counts once, whichever layers show it: a fact without a
 * place on this map is not placed in the layer that is about its place.
 */
export function layeredSeries(
  kind: 'country' | 'world',
  layers: readonly Layer[],
  input: SeriesInput,
): MapSeries {
  const base = layers.includes('voting')
    ? kind === 'world'
      ? worldSeries(input)
      : countrySeries(input)
    : NOTHING;
  if (layers.length === 1 && layers[0] === 'voting') return base;
  const parts = [
    base,
    ...(layers.includes('meetings') ? [meetingSeries(kind, input)] : []),
    ...(layers.includes('origins') ? [originSeries(kind, input)] : []),
  ];
  const marks = new Map<string, PlaceMark>();
  for (const part of parts)
    for (const mark of part.marks) if (!marks.has(mark.key)) marks.set(mark.key, mark);
  const all = [...marks.values()].sort(inReadingOrder);
  const shown = new Set(
    all.flatMap((mark) => [...mark.facts, ...mark.also]).filter((id) => input.matching.has(id)),
  );
  const unplaced = [...new Set(parts.flatMap((part) => part.unplaced))].filter((id) => !shown.has(id));
  return {
    marks: all,
    placed: shown.size,
    unplaced,
    elsewhere: parts.reduce((sum, part) => sum + part.elsewhere, 0),
  };
}

/** Where people met: on the country's map inside it, on the world's beyond it. A meeting without a place is in no one's map. */
function meetingSeries(kind: 'country' | 'world', { index, matching, home }: SeriesInput): MapSeries {
  const here: typeof index.dataset.meetings = [];
  let elsewhere = 0;
  const unplaced: string[] = [];
  for (const meeting of index.dataset.meetings) {
    const country = meeting.area === null ? null : countryOf(meeting.area, index);
    const passes = matching.has(meeting.id);
    if (country === null || (meeting.area === country.id && country.id === home.id)) {
      if (passes) unplaced.push(meeting.id);
    } else if ((country.id === home.id) === (kind === 'country')) here.push(meeting);
    else if (passes) elsewhere++;
  }
  return { marks: eventMarks(here, index), placed: 0, unplaced, elsewhere };
}

function originSeries(kind: 'country' | 'world', input: SeriesInput): MapSeries {
  const marks = originMarks(input);
  if (kind === 'world') return { ...NOTHING, marks };
  const facts = new Set(marks.flatMap((mark) => mark.facts).filter((id) => input.matching.has(id)));
  return { ...NOTHING, elsewhere: facts.size };
}
