import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { t } from '../../i18n/index.ts';
import type { Look } from './look.ts';
import type { Chamber, SeatsSeries } from './seats-series.ts';
import { percentWords, tierWords } from './seats-words.ts';

interface Row {
  key: string;
  cells: string[];
  facts: readonly Id[];
  look: Look;
}

/** The rows of the table: every rule of every chamber, its number, and how the numbers agree. */
export function seatsTable(
  series: SeatsSeries,
  index: DatasetIndex,
  look: (facts: readonly Id[]) => Look,
): Row[] {
  const several = series.chambers.length > 1;
  return series.chambers.flatMap((chamber) => {
    const election =
      chamber.election === null
        ? t.seats.table.noElection
        : (index.election.get(chamber.election)?.name ?? chamber.election);
    return rowsOf(chamber).map(({ cells: [rule, ...cells], facts, key }) => ({
      key: `${chamber.key} ${key}`,
      cells: [several ? `${rule} (${election})` : (rule ?? ''), ...cells],
      facts,
      look: look(facts),
    }));
  });
}

function rowsOf(chamber: Chamber): Omit<Row, 'look'>[] {
  const number = (n: number) => t.facts.number({ n });
  const total = number(chamber.total);
  const tiers = chamber.tiers.flatMap((tier) =>
    [tier, ...tier.differing].map(({ seats, facts }) => ({
      key: `tier ${tier.subject} ${seats}`,
      cells: [
        t.seats.table.seats({ label: tierWords(tier.kind, tier.subject) }),
        number(seats),
        tier.differing.length > 0 ? t.seats.table.differs : '',
      ],
      facts,
    })),
  );
  const whole =
    chamber.tiers.length < 2
      ? []
      : [
          {
            key: 'total',
            cells: [t.seats.table.total, total, chamber.totalFacts.length > 0 ? '' : t.seats.table.computed],
            facts:
              chamber.totalFacts.length > 0
                ? chamber.totalFacts
                : chamber.tiers.flatMap((tier) => tier.facts),
          },
        ];
  const shares = chamber.shares.map((share) => ({
    key: `share ${share.subject} ${share.percent}`,
    cells: [
      t.seats.table.share({ label: tierWords(share.kind, share.subject) }),
      percentWords(share.percent),
      share.computed === null
        ? ''
        : t.seats.table.shareOfSeats({
            seats: number(Math.round((share.computed / 100) * chamber.total)),
            total,
            percent: percentWords(share.computed),
          }),
    ],
    facts: share.facts,
  }));
  const thresholds = chamber.thresholds.map((threshold) => ({
    key: `threshold ${threshold.percent}`,
    cells: [
      t.seats.table.threshold({ subject: threshold.subject }),
      threshold.percent === null ? t.seats.table.noNumber : percentWords(threshold.percent),
      threshold.previous === null ? '' : t.seats.before({ percent: percentWords(threshold.previous) }),
    ],
    facts: threshold.facts,
  }));
  return [...tiers, ...whole, ...shares, ...thresholds];
}
