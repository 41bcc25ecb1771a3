import countries from 'i18n-iso-countries';
import type { Rule } from '../../src/model/facts.ts';
import { ofKind } from './article-facts.ts';
import type { ArticleScore } from './article-score.ts';
import type { GoldRule } from './gold-shape.ts';
import { pairUp } from './pair.ts';
import { isPlace, placeEntries } from './place-entries.ts';

const UNITS = { observers: 'observers', organisations: 'organizations', countries: 'countries' } as const;
/** More than any overlap: agreement of kind decides between rules of one sentence. */
const SAME_KIND = 1_000_000;

/** Counts: number and unit. */
export function scoreCounts(into: ArticleScore): void {
  const counts = ofKind(into.article.facts, 'count');
  const pairs = pairUp(into.gold.observerCounts, counts, (gold, count) =>
    gold.value === count.amount.value && UNITS[gold.unit] === count.of ? into.agreement(gold, count) : 0,
  );
  into.settle(
    'counts',
    pairs,
    (gold) => `${gold.value} ${gold.unit}`,
    (count) => `${count.amount.value} ${count.of}`,
  );
}

/** Observed places: name and number. */
export function scorePlaces(into: ArticleScore): void {
  const observations = ofKind(into.article.facts, 'observation');
  const areas = into.article.areaById;
  const entries = observations
    .flatMap((observation) => placeEntries(observation, observations, areas))
    .map((entry) => ({
      ...entry,
      evidence: entry.observation.evidence,
      confidence: entry.observation.confidence,
    }));
  const pairs = pairUp(into.gold.observedPlaces, entries, (gold, entry) => {
    const names = countries.getName(gold.country, 'en', { select: 'all' }) ?? [];
    return isPlace(gold, entry, areas, names) ? into.agreement(gold, entry) : 0;
  });
  into.settle(
    'places',
    pairs,
    (gold) => `${gold.place}, ${gold.count ?? 'no number'}`,
    (entry) => `${entry.area.name}, ${entry.count ?? 'no number'}`,
  );
}

/** Rules: value, and the replaced value where the gold has one; without a value the kind must agree. */
export function scoreRules(into: ArticleScore): void {
  const rules = ofKind(into.article.facts, 'rule');
  const pairs = pairUp(into.gold.rules, rules, (gold, rule) => {
    if (!sameValue(gold, rule)) return 0;
    const agreement = into.agreement(gold, rule);
    return agreement > 0 && gold.kind === rule.classification ? agreement + SAME_KIND : agreement;
  });
  into.settle(
    'rules',
    pairs,
    (gold) => `${gold.kind} ${gold.value ?? ''}`,
    (rule) => `${rule.classification} ${rule.value ?? ''} (${rule.subject})`,
  );
}

function sameValue(gold: GoldRule, rule: Rule): boolean {
  const replaced = gold.previous ?? null;
  if (gold.value !== rule.value || (replaced !== null && replaced !== rule.previous)) return false;
  return gold.value !== null || gold.kind === rule.classification;
}
