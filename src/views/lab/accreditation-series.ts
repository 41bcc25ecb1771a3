import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { Amount, Count } from '../../model/facts.ts';
import type { Reference, ReferenceObservers } from '../../model/reference.ts';

/** One number, by an article or by a publication; `null`: none stated. */
export type Reported =
  | { by: 'article'; amount: Amount; facts: readonly Id[]; status: Count['status'] }
  | { by: 'publication'; n: number; sources: readonly Id[] };

/** What was reported of one election as of one date. */
export interface AccreditationRow {
  key: string;
  by: 'article' | 'publication';
  /** The publications of a published row. */
  sources: readonly Id[];
  asOf: string | null;
  observers: Reported | null;
  organizations: Reported | null;
  countries: Reported | null;
}

/** A mission's own number, which is never added to another. */
export interface MissionRow {
  key: string;
  mission: string;
  n: number | null;
  kind: string;
  sources: readonly Id[];
}

export interface ElectionAccreditation {
  id: Id;
  date: string;
  name: string | null;
  rows: readonly AccreditationRow[];
  missions: readonly MissionRow[];
  note: string | null;
}

const MEASURES = ['observers', 'organizations', 'countries'] as const;

/** Everything reported on accredited observers, newest election first; articles before publications. */
export function accreditation(index: DatasetIndex, reference: Reference | null): ElectionAccreditation[] {
  const counts = index.dataset.counts.filter(
    (count) => count.organization === null && count.election !== null,
  );
  const published = reference?.observers ?? [];
  const ids = [
    ...new Set([
      ...counts.flatMap(({ election }) => election ?? []),
      ...published.map((one) => one.election),
    ]),
  ];
  return ids
    .map((id): ElectionAccreditation => {
      const figures = published.find((one) => one.election === id);
      return {
        id,
        date: dateOf(id, index, reference),
        name: index.election.get(id)?.name ?? null,
        rows: [...articleRows(counts.filter(({ election }) => election === id)), ...publishedRows(figures)],
        missions: missionRows(figures),
        note: figures?.note ?? null,
      };
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

function dateOf(id: Id, index: DatasetIndex, reference: Reference | null): string {
  return index.election.get(id)?.date ?? reference?.elections.find((one) => one.id === id)?.date ?? '';
}

/** Counts of one date are one row; where articles disagree on a number, each of its values has a row. */
function articleRows(counts: readonly Count[]): AccreditationRow[] {
  const dates = [...new Set(counts.map(({ asOf }) => asOf))];
  return dates.flatMap((asOf) => {
    const own = counts.filter((count) => count.asOf === asOf);
    const columns = MEASURES.map((of) => valuesOf(own.filter((count) => count.of === of)));
    const length = Math.max(...columns.map((values) => values.length));
    return Array.from({ length }, (_, at): AccreditationRow => {
      const [observers = null, organizations = null, countries = null] = columns.map(
        (values) => values[at] ?? null,
      );
      return {
        key: `article ${asOf ?? ''} ${at}`,
        by: 'article',
        sources: [],
        asOf,
        observers,
        organizations,
        countries,
      };
    });
  });
}

function valuesOf(counts: readonly Count[]): Reported[] {
  const found = new Map<string, { by: 'article'; amount: Amount; facts: Id[]; status: Count['status'] }>();
  for (const { id, amount, status } of counts) {
    const key = `${amount.qualifier} ${amount.value} ${status}`;
    const known = found.get(key);
    if (known) known.facts.push(id);
    else found.set(key, { by: 'article', amount, facts: [id], status });
  }
  return [...found.values()];
}

function publishedRows(figures: ReferenceObservers | undefined): AccreditationRow[] {
  if (!figures) return [];
  const { sources } = figures;
  const reported = (n: number | null | undefined): Reported | null =>
    n === null || n === undefined ? null : { by: 'publication', n, sources };
  return [figures, ...(figures.history ?? [])].map(({ total, organisations, states, asOf }, at) => ({
    key: `publication ${asOf ?? ''} ${at}`,
    by: 'publication',
    sources,
    asOf: asOf ?? null,
    observers: reported(total),
    organizations: reported(organisations),
    countries: reported(states),
  }));
}

function missionRows(figures: ReferenceObservers | undefined): MissionRow[] {
  return (figures?.missions ?? []).map(({ mission, observers, kind, source, sources = [] }, at) => ({
    key: `${mission} ${at}`,
    mission,
    n: observers,
    kind,
    sources: [source, ...sources],
  }));
}
