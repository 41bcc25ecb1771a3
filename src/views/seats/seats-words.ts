import { t } from '../../i18n/index.ts';
import type { Chamber, SeatsSeries, Share } from './seats-series.ts';
import type { Tier, TierKind } from './tiers.ts';

/** How seats are filled, after a number: 'by party list', or the source's own words in brackets. */
export function tierWords(kind: TierKind, subject: string): string {
  return kind === 'other' ? t.seats.otherTier({ subject }) : t.seats.tier[kind];
}

/** The numbers of a chamber's tiers, each with its words. */
export function tierParts(tiers: readonly Tier[]): { n: string; label: string }[] {
  return tiers.map((tier) => ({
    n: t.facts.number({ n: tier.seats }),
    label: tierWords(tier.kind, tier.subject),
  }));
}

/** One share for each way of filling seats, most told first. */
export function leadingShares(shares: readonly Share[]): Share[] {
  const kinds = [...new Set(shares.map((share) => share.subject))];
  return kinds.flatMap((subject) => {
    const [first] = shares
      .filter((share) => share.subject === subject)
      .sort((a, b) => b.facts.length - a.facts.length);
    return first ? [first] : [];
  });
}

/** The plate's title: what the rules come to. */
export function seatsTitle(series: SeatsSeries): string {
  if (!series.shown) return t.seats.titleNone;
  return series.matches ? chamberTitle(series.shown) : t.seats.titleFiltered;
}

function chamberTitle({ tiers, total: n, name, shares, thresholds }: Chamber): string {
  const total = t.facts.number({ n });
  const [only] = tiers;
  if (only && tiers.length === 1)
    return t.seats.titleOneWay({ total, chamber: name, label: tierWords(only.kind, only.subject) });
  if (only) return t.seats.title({ total, chamber: name, ways: tiers.length });
  if (shares.length > 0)
    return t.seats.titleShares({
      parts: leadingShares(shares).map((share) => ({
        n: percentWords(share.percent),
        label: tierWords(share.kind, share.subject),
      })),
    });
  const [threshold] = thresholds;
  const percent = threshold?.percent ?? null;
  const previous = threshold?.previous ?? null;
  return t.seats.titleThreshold({
    percent: percent === null ? null : percentWords(percent),
    previous: previous === null ? null : percentWords(previous),
  });
}

export function percentWords(n: number): string {
  return t.seats.percent({ n });
}
