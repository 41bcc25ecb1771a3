import { t } from '../../i18n/index.ts';
import { amountWords } from '../evidence/fact-words.ts';
import type { Finding } from './counts-finding.ts';

/** The plate's title: what the numbers that pass the filter come to. `any`: whether there is a number at all. */
export function countsTitle(finding: Finding, any: boolean): string {
  switch (finding.kind) {
    case 'difference': {
      const { difference, than } = finding;
      const n = Math.abs(difference);
      const words = { n, difference: t.facts.number({ n }), than };
      if (difference === 0) return t.counts.titleSame({ than });
      return difference > 0 ? t.counts.titleMore(words) : t.counts.titleFewer(words);
    }
    case 'disagreement':
      return t.counts.titleDisagreement({ of: finding.of, label: finding.label });
    case 'total': {
      const { amount, of, status } = finding.count;
      return t.counts.titleTotal({ amount: amountWords(amount), n: amount.value, of, status });
    }
    case 'mission': {
      const { amount, of, status, mission } = finding.count;
      return t.counts.titleMission({ amount: amountWords(amount), n: amount.value, of, status, mission });
    }
    case 'none':
      return any ? t.counts.titleFiltered : t.counts.titleNone;
  }
}
