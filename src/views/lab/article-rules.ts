import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import { seatsSeries } from '../seats/seats-series.ts';

/** A number that sentences state, and the facts that do. */
export interface Stated {
  value: number;
  facts: readonly Id[];
}

/** What the articles say about how list votes become seats; `null` where they do not say it. */
export interface ArticleRules {
  /** The election the rules belong to. */
  election: Id | null;
  area: Id | null;
  listSeats: Stated | null;
  singleSeats: Stated | null;
  /** Thresholds, per cent. */
  threshold: Stated | null;
  previous: Stated | null;
}

/** The rules of the chamber about which the articles say most, whatever the filter: the lab is no selection. */
export function articleRules(index: DatasetIndex): ArticleRules {
  const everything = new Set(index.facts.map((fact) => fact.id));
  const { shown } = seatsSeries(index, everything);
  const tier = (kind: 'party-list' | 'single-member') => {
    const found = shown?.tiers.find((one) => one.kind === kind);
    return found ? { value: found.seats, facts: found.facts } : null;
  };
  const threshold = shown?.thresholds.find((one) => one.percent !== null);
  const stating = (threshold?.facts ?? []).filter((id) => statesPrevious(id, index));
  return {
    election: shown?.election ?? null,
    area: labArea(index, shown?.election ?? null),
    listSeats: tier('party-list'),
    singleSeats: tier('single-member'),
    threshold:
      threshold && threshold.percent !== null ? { value: threshold.percent, facts: threshold.facts } : null,
    previous:
      threshold && threshold.previous !== null
        ? { value: threshold.previous, facts: stating.length > 0 ? stating : threshold.facts }
        : null,
  };
}

function statesPrevious(id: Id, index: DatasetIndex): boolean {
  return index.dataset.rules.some((rule) => rule.id === id && rule.previous !== null);
}

/** The country whose published figures the lab shows: that of the rules, else that of the latest election. */
function labArea(index: DatasetIndex, election: Id | null): Id | null {
  const own = election === null ? undefined : index.election.get(election);
  if (own) return own.area;
  const day = (date: string | null) => (date === null ? -Infinity : (dayRange(date)?.from ?? -Infinity));
  const latest = [...index.dataset.elections].sort((a, b) => day(b.date) - day(a.date))[0];
  return latest?.area ?? null;
}
