import { tl } from '../../i18n/lab.ts';
import type { ArticleRules } from './article-rules.ts';
import { rulesOf, type SeatBlock, type SeatRule } from './chamber-series.ts';
import type { Outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';

/** Says of every seat who holds it, in which tier, by which rule, and what source says so. */
export function seatWords(
  scenario: Scenario,
  rules: ArticleRules,
  outcome: Outcome,
): (block: SeatBlock, at: number) => string {
  const awarded = new Map<string, SeatRule[]>();
  const given = (list: string, at: number): SeatRule | undefined => {
    const known = awarded.get(list) ?? rulesOf(outcome.allocation, list);
    awarded.set(list, known);
    return known[at];
  };
  return (block, at) => {
    const rule = block.tier === 'list' && block.list !== null ? given(block.list, at) : undefined;
    return tl.chamber.seat({
      name: holder(block),
      tier: tl.chamber.tier[block.tier],
      rule: ruleWords(block, rule, scenario),
      source: sourceWords(block, scenario, rules),
    });
  };
}

function holder(block: SeatBlock): string {
  const words = tl.chamber;
  switch (block.owner) {
    case 'list':
      return block.name;
    case 'districts':
      return words.district;
    case 'independents':
      return words.independent;
    case 'appointed':
      return '';
    case 'open':
      return words.nobody;
  }
}

function ruleWords(block: SeatBlock, rule: SeatRule | undefined, { election }: Scenario): string {
  const words = tl.chamber.rule;
  if (block.tier === 'open') return words.open;
  if (block.tier === 'appointed') return words.appointed({ by: election?.appointedBy ?? null });
  if (block.tier === 'single') return words.plurality;
  if (!rule) return '';
  if (rule.by === 'quota') return words.quota;
  return words[rule.by]({ place: tl.ledger.ordinal({ n: rule.place }) });
}

function sourceWords(block: SeatBlock, scenario: Scenario, rules: ArticleRules): string {
  const words = tl.chamber.source;
  if (block.tier === 'list' || block.tier === 'open')
    return scenario.typed ? words.computedTyped : words.computedPublished;
  if (block.tier === 'appointed' || scenario.singleKnown) return words.published;
  if (rules.singleSeats?.value === scenario.singleSeats) return words.stated;
  return scenario.election?.singleSeats === scenario.singleSeats ? words.published : words.typed;
}
