import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import { formatEdtf } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { referenceOf } from '../evidence/reference.ts';
import { hostName, missionNames, peopleOf } from './mark-label.ts';
import type { Shape } from './shapes.ts';
import { timelineFacts, type TimelineFact } from './timeline-facts.ts';
import type { SeriesMark, TimelineSeries } from './timeline-series.ts';

/** A fact as a row of the table or of the phone's list, in words. */
export interface TimelineRow {
  fact: Id;
  /** The first day it can have been; null without a date. */
  day: number | null;
  date: string;
  basis: string;
  mission: string;
  colour: string;
  shape: Shape;
  hollow: boolean;
  what: string;
  host: string;
  people: string;
  reference: string;
  paragraph: number | null;
  spoken: string;
}

/** Rows of the list under the date they share. */
export interface RowGroup {
  date: string;
  rows: TimelineRow[];
}

/** Every fact of the series once, by date; without a date last. */
export function timelineRows(series: TimelineSeries, index: DatasetIndex): TimelineRow[] {
  const facts = timelineFacts(index);
  const missionsOf = missionNames(facts, index);
  const first = new Map<Id, SeriesMark>();
  for (const mark of series.marks) if (!first.has(mark.fact)) first.set(mark.fact, mark);
  return [...facts]
    .sort((a, b) => firstDay(a) - firstDay(b))
    .map((fact): TimelineRow => {
      const mark = first.get(fact.id);
      const days = mark?.days ?? null;
      const evidence = fact.evidence[0];
      const reference = evidence ? referenceOf(evidence, index) : null;
      return {
        fact: fact.id,
        day: dayOf(fact),
        date: formatEdtf(fact.date),
        basis: t.timeline.basis[fact.dateBasis],
        mission: missionsOf(fact),
        colour: mark?.colour ?? 'var(--ink)',
        shape: mark?.shape ?? 'hexagon',
        hollow: days === null || days.from !== days.to,
        what:
          fact.kind === 'meeting'
            ? t.timeline.held[fact.classification]
            : t.timeline.step[fact.classification],
        host: hostName(fact, index),
        people: t.timeline.list(peopleOf(fact, index)),
        reference: reference?.name ?? '',
        paragraph: reference?.paragraph ?? null,
        spoken: mark?.spoken ?? '',
      };
    });
}

/** Rows of one date together, by the first of them: a whole month may stand among its days. */
export function groupRows(rows: readonly TimelineRow[]): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const row of rows) {
    const group = groups.get(row.date);
    if (group) group.rows.push(row);
    else groups.set(row.date, { date: row.date, rows: [row] });
  }
  return [...groups.values()];
}

function firstDay(fact: TimelineFact): number {
  return dayOf(fact) ?? Number.MAX_SAFE_INTEGER;
}

function dayOf(fact: TimelineFact): number | null {
  return fact.date === null ? null : (dayRange(fact.date)?.from ?? null);
}
