import type { Rule } from '../../model/facts.ts';
import { t } from '../../i18n/index.ts';
import type { QuotaSeries } from './quota-series.ts';

/** A quota's subject in two parts: who it is for, and of what (`scope`, with a short form). */
export interface QuotaWords {
  groups: string;
  scope: string;
  shortScope: string;
}

const LONG = 30;
const SHORT = 24;

/**
 * Splits 'women and youth in party lists' into 'women and youth' and 'in party lists', at the first preposition of
 * place. A long scope is shortened at a later preposition: no word is changed.
 */
export function quotaWords(subject: string): QuotaWords {
  const words = subject.trim().split(/\s+/);
  const at = words.findIndex((word, i) => i > 0 && t.quota.scopeBegins.includes(word));
  if (at < 0) return { groups: subject.trim(), scope: '', shortScope: '' };
  const scope = words.slice(at);
  return { groups: words.slice(0, at).join(' '), scope: scope.join(' '), shortScope: shorten(scope) };
}

function shorten(scope: readonly string[]): string {
  const whole = scope.join(' ');
  if (whole.length <= LONG) return whole;
  const heads = scope.flatMap((word, i) => (i > 1 && t.quota.phraseBegins.includes(word) ? [scope.slice(0, i).join(' ')] : []));
  const fits = (most: number) => heads.filter((head) => head.length <= most).at(-1);
  return fits(SHORT) ?? fits(LONG) ?? whole;
}

/** A quota's number with its unit: '30%'. */
export function amountOf({ value, unit }: { value: number | null; unit: Rule['unit'] }): string {
  return value === null ? t.quota.noNumber : t.quota.amount[unit ?? 'none']({ n: value });
}

/** The plate's title: how many quotas in how many wordings. */
export function quotaTitle({ rows, finding }: QuotaSeries): string {
  if (rows.length === 0) return t.quota.titleNone;
  if (finding.wordings === 0) return t.quota.titleFiltered;
  const { quotas, wordings, value } = finding;
  return t.quota.title({ quotas, wordings, value: value === null ? null : amountOf(finding) });
}
