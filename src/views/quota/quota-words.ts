import type { Rule } from '../../model/facts.ts';
import { t } from '../../i18n/index.ts';
import type { QuotaSeries } from './quota-series.ts';

/** A quota's subject in two parts: who it is for, and of what (`scope`, with a short form). */
export interface QuotaWords {
  groups: string;
  scope: string;
  shortScope: string;
}

const LONG = 36;

/**
 * Splits 'women and youth in party lists' into 'women and youth' and 'in party lists', at the first preposition of
 * place. A subject that repeats the amount is a sentence: what follows the amount is the place, and the groups stay
 * unnamed. A long scope is shortened at a later preposition: no word is changed.
 */
export function quotaWords(subject: string, amount: string): QuotaWords {
  const whole = subject.trim();
  const repeated = whole.indexOf(`${amount} `);
  if (repeated >= 0)
    return {
      groups: '',
      ...scopeOf(
        whole
          .slice(repeated + amount.length)
          .replace(/[.;]$/, '')
          .trim()
          .split(/\s+/),
      ),
    };
  const words = whole.split(/\s+/);
  const at = words.findIndex((word, i) => i > 0 && t.quota.scopeBegins.includes(word));
  // 'quota of 35 percent' says of nothing what share it is.
  const told = at >= 0 && words.slice(at).includes(/[\d.,]+/u.exec(amount)?.[0] ?? '');
  if (told) return { groups: words.slice(0, at).join(' '), scope: '', shortScope: '' };
  return at < 0
    ? { groups: whole, scope: '', shortScope: '' }
    : { groups: words.slice(0, at).join(' '), ...scopeOf(words.slice(at)) };
}

function scopeOf(words: readonly string[]): Omit<QuotaWords, 'groups'> {
  return { scope: words.join(' '), shortScope: shorten(words) };
}

function shorten(scope: readonly string[]): string {
  const whole = scope.join(' ');
  if (whole.length <= LONG) return whole;
  const heads = scope.flatMap((word, i) =>
    i > 1 && t.quota.phraseBegins.includes(word) ? [scope.slice(0, i).join(' ')] : [],
  );
  return heads.filter((head) => head.length <= LONG).at(-1) ?? whole;
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
