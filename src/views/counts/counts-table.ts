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
export function countsTable(series: CountsSeries, look: (facts: readonly Id[]) => Look): Row[] {
  const row = (key: string, what: string, label: string, count: StatedCount | null): Row => ({
    key,
    cells: [what, label, count ? countWords(count) : t.counts.notStated],
    facts: count?.facts ?? [],
    look: count ? look(count.facts) : 'rest',
  });
  return series.measures.flatMap(({ of, elections, missions }) => {
    const measure = t.counts.measure[of];
    return [
      ...elections.flatMap(({ key, label, stated }) =>
        stated.length === 0
          ? [row(`${of} ${key}`, measure, label, null)]
          : stated.map((count) => row(`${of} ${key} ${count.key}`, measure, label, count)),
      ),
      ...missions.map((count) =>
        row(count.key, t.counts.table.ofMission({ measure, mission: count.mission }), count.label, count),
      ),
    ];
  });
}

/** A number with what the source says of it: '641 accredited'. */
export function countWords(count: StatedCount): string {
  return `${amountWords(count.amount)} ${t.counts.status[count.status]}`.trim();
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
