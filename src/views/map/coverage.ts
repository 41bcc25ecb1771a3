import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { Amount, Observation } from '../../model/facts.ts';
import { actorName } from '../../model/names.ts';
import type { Reference } from '../../model/reference.ts';
import { countryOf } from '../../model/area-country.ts';

/** How many of a country's polling stations somebody says to have observed. */
export interface Coverage {
  /** The fact that states the number, as the source hedges it. */
  fact: Id;
  /** Whose number it is: the person the sentence names, else the organization. */
  who: string;
  amount: Amount;
  /** Polling stations there were in the country, as publications say. */
  stations: number;
  /** Their share, 0 to 1. */
  share: number;
  sources: readonly { title: string; url: string }[];
}

/**
 * The largest number of polling stations each person or organization says to have visited in the country, over the number of
 * stations that publications state for that vote. Stations that were only announced, districts and parts of a
 * larger number are left out; so are votes without a published number. Largest share first.
 */
export function coverageOf(
  index: DatasetIndex,
  matching: ReadonlySet<Id>,
  home: Id,
  reference: Reference | null,
): Coverage[] {
  const best = new Map<string, Coverage>();
  for (const fact of index.dataset.observations) {
    const { amount } = fact;
    if (amount === null || fact.unit !== 'polling-station' || fact.planned) continue;
    if (!matching.has(fact.id) || !fact.areas.every((area) => countryOf(area, index)?.id === home)) continue;
    const election = reference?.elections.find((one) => one.id === fact.election);
    const stations = election?.pollingStations?.inCountry;
    if (!reference || !election || stations === undefined || stations < amount.value) continue;
    const key = `${counterOf(fact)} ${election.id}`;
    const known = best.get(key);
    if (known && known.amount.value >= amount.value) continue;
    const named = new Set(election.pollingStations?.sources ?? []);
    const sources = reference.sources.filter((source) => named.has(source.id));
    if (sources.length === 0) continue;
    const who = actorName(fact.observer, index);
    best.set(key, { fact: fact.id, who, amount, stations, share: amount.value / stations, sources });
  }
  return [...best.values()].sort((a, b) => b.share - a.share);
}

/** Whose number a fact states. One member's number is not the group's. */
function counterOf({ observer }: Observation): string {
  return observer.person ?? observer.organization ?? observer.label;
}
