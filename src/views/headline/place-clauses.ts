import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { Amount, Observation } from '../../model/facts.ts';
import { t } from '../../i18n/index.ts';
import { amountWords, areaName } from '../evidence/fact-words.ts';
import type { Chip, Segment } from './headline-series.ts';

type Counted = Observation & { amount: Amount };

/** Where voting was observed: the largest number that the sentences divide, else the largest number, else the places named. */
export function placeClauses(index: DatasetIndex, matching: ReadonlySet<Id>): Segment[] {
  const observations = index.dataset.observations.filter((one) => matching.has(one.id));
  const counted = observations.filter((one): one is Counted => one.amount !== null);
  const wholes = counted.filter((one) => one.partOf === null);
  const divided = largest(wholes.filter((whole) => counted.some((part) => part.partOf === whole.id)));
  const whole = divided ?? largest(wholes) ?? largest(counted);
  if (whole) {
    const unit = t.facts.unit({ unit: whole.unit, n: whole.amount.value });
    const parts = counted
      .filter((part) => part.partOf === whole.id)
      .map((part) => ({ number: chip(part), place: places(part, index) }));
    return parts.length > 0
      ? t.headline.located<Segment>({ whole: chip(whole), unit, parts })
      : t.headline.locatedIn<Segment>({ whole: chip(whole), unit, places: places(whole, index) });
  }
  return namedOnly(observations, index);
}

function namedOnly(observations: readonly Observation[], index: DatasetIndex): Segment[] {
  const areas = [...new Set(observations.flatMap((one) => one.areas))];
  if (areas.length === 0) return [];
  const text = t.facts.number({ n: areas.length });
  const number: Chip = {
    text,
    facts: observations.map((one) => one.id),
    computed: true,
    how: t.headline.counted({ n: text }),
  };
  const countries = areas.every((area) => index.area.get(area)?.classification === 'country');
  const planned = observations.every((one) => one.planned);
  return t.headline.namedPlaces<Segment>({ number, n: areas.length, countries, planned });
}

function largest(observations: readonly Counted[]): Counted | undefined {
  return [...observations].sort((a, b) => b.amount.value - a.amount.value || (a.id < b.id ? -1 : 1))[0];
}

function chip(observation: Counted): Chip {
  return { text: amountWords(observation.amount), facts: [observation.id], computed: false, how: '' };
}

function places(observation: Observation, index: DatasetIndex): string {
  return t.facts.list(observation.areas.map((area) => areaName(area, index)));
}
