import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { t } from '../../i18n/index.ts';
import { amountWords } from '../evidence/fact-words.ts';
import type { Look } from '../seats/look.ts';
import type { CountsSeries, StatedCount } from './counts-series.ts';

interface Row {
  key: string;
  cells: string[];
  facts: readonly Id[];
  look: Look;
}

/** The rows of the table: every number in the order of the chart, missions after the totals, nothing summed. */
export function countsTable(series: CountsSeries, index: DatasetIndex, look: (facts: readonly Id[]) => Look): Row[] {
  const election = (id: Id | null, label: string) => (id === null ? label : (index.election.get(id)?.name ?? label));
  const row = (key: string, what: string, when: string, count: StatedCount | null): Row => {
    const facts = count?.facts ?? [];
    const cells = count ? [amountWords(count.amount), t.counts.status[count.status]] : [t.counts.notStated, ''];
    return { key, cells: [what, when, ...cells], facts, look: count ? look(facts) : 'rest' };
  };
  return series.measures.flatMap(({ of, elections, missions }) => {
    const measure = t.counts.measure[of];
    return [
      ...elections.flatMap(({ key, election: id, label, stated }) =>
        stated.length === 0
          ? [row(`${of} ${key}`, measure, election(id, label), null)]
          : stated.map((count) => row(`${of} ${key} ${count.key}`, measure, election(id, label), count)),
      ),
      ...missions.map((count) =>
        row(count.key, t.counts.table.ofMission({ measure, mission: count.mission }), election(count.election, count.label), count),
      ),
    ];
  });
}

/** How the number in the title was computed, or null where it is not. */
export function computedWords({ finding }: CountsSeries): string | null {
  if (finding.kind !== 'difference' || finding.difference === 0) return null;
  return t.counts.computed({
    now: amountWords(finding.now.amount),
    before: amountWords(finding.before.amount),
    difference: t.facts.number({ n: Math.abs(finding.difference) }),
  });
}
