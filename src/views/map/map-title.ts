import { formatDay, formatMonth } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { countryOf } from '../../model/area-country.ts';
import { dayRange } from '../../model/edtf.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { Observation } from '../../model/facts.ts';
import type { PlaceMark } from './place-mark.ts';

export interface TitleInput {
  index: DatasetIndex;
  matching: ReadonlySet<Id>;
  /** The marks of the map, whether they pass the filter or not. */
  marks: readonly PlaceMark[];
  home: { id: Id; name: string };
}

/** The finding of a map without its voting: where observers came from, else where people met. */
export function layersTitle(input: TitleInput): string {
  const marks = shown(input);
  const origins = marks.filter((mark) => mark.symbol === 'origin').length;
  const places = marks.filter((mark) => mark.event !== null).length;
  if (origins > 0) return t.map.titleOrigins({ countries: origins });
  return places > 0 ? t.map.titleMet({ places }) : t.map.titleNowhereMet;
}

/** The finding of a country's map: who went there, where one observer went to every place that is shown. */
export function countryTitle(input: TitleInput): string {
  const marks = shown(input).filter((mark) => mark.event === null);
  if (marks.length === 0) return t.map.titleNone({ country: input.home.name });
  const reported = marks.filter((mark) => !mark.planned);
  const told = reported.length > 0 ? reported : marks;
  const [first] = told;
  const [observer, ...others] = (first?.observers ?? []).filter((who) =>
    told.every((mark) => mark.observers.includes(who)),
  );
  const one = observer !== undefined && others.length === 0 && isName(observer) ? observer : null;
  if (reported.length > 0) return one === null ? t.map.titleObserved : t.map.titleWent({ observer: one });
  return one === null ? t.map.titleDueToObserve : t.map.titleDue({ observer: one });
}

/** The finding of the world's map: how many countries beyond the home country somebody observed in, else where meetings were held. */
export function worldTitle(input: TitleInput): string {
  const { home } = input;
  const marks = shown(input).filter((mark) => mark.symbol !== 'origin');
  const abroad = marks.filter((mark) => mark.event === null && mark.area !== home.id);
  const countries = new Set(abroad.map((mark) => countryOf(mark.area, input.index)?.id ?? mark.area)).size;
  if (countries > 0) {
    const [observer, ...others] = new Set(abroad.map((mark) => mark.who));
    return observer === undefined || others.length > 0 || !isName(observer)
      ? t.map.titleSeveralAbroad({ countries, home: home.name })
      : t.map.titleAbroad({
          observer,
          countries,
          home: home.name,
          planned: abroad.every((mark) => mark.planned),
        });
  }
  const places = marks.filter((mark) => mark.event !== null).length;
  return places > 0 ? t.map.titleEvents({ places }) : t.map.titleNoneAbroad({ home: home.name });
}

/** The one number that covers several places, else the largest number of the map; empty where there is none. */
export function countrySubtitle(input: TitleInput): string {
  const facts = observationsOf(input).filter((fact) => fact.amount !== null);
  const largest = (all: Observation[]) =>
    [...all].sort((a, b) => (b.amount?.value ?? 0) - (a.amount?.value ?? 0))[0];
  const joint = largest(facts.filter((fact) => fact.areas.length > 1));
  const fact = joint ?? largest(facts);
  if (!fact?.amount) return '';
  const when = monthOf(fact, input.index);
  const { amount, unit } = fact;
  return joint
    ? t.map.subtitleJoint({ amount, unit, areas: fact.areas.length, when })
    : t.map.subtitleWhole({ amount, unit, when });
}

/** The vote that the world's observations are about, where it is one. */
export function worldSubtitle(input: TitleInput): string {
  const elections = new Set(observationsOf(input).map((fact) => fact.election));
  const [id, ...others] = elections;
  const date = id == null || others.length > 0 ? null : (input.index.election.get(id)?.date ?? null);
  const day = date === null ? null : dayRange(date);
  return day && day.from === day.to ? t.map.subtitleVote({ date: formatDay(day.from) }) : '';
}

/** A title names nobody by a common noun ('colleagues'). */
function isName(observer: string): boolean {
  return /\p{Lu}/u.test(observer);
}

function shown({ marks, matching }: TitleInput): PlaceMark[] {
  return marks.filter((mark) => mark.facts.some((fact) => matching.has(fact)));
}

function observationsOf({ index, marks, matching }: TitleInput): Observation[] {
  const ids = new Set(marks.flatMap((mark) => [...mark.facts, ...mark.also]));
  return index.dataset.observations.filter((fact) => ids.has(fact.id) && matching.has(fact.id));
}

function monthOf(fact: Observation, index: DatasetIndex): string | null {
  const date =
    fact.date ?? (fact.election === null ? null : (index.election.get(fact.election)?.date ?? null));
  const day = date === null ? null : dayRange(date);
  return day ? formatMonth(day.from) : null;
}
