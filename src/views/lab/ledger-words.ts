import { tl } from '../../i18n/lab.ts';
import type { Exact, Ledger, Tie } from '../../seats/index.ts';
import { grouped } from './lab-words.ts';

/** An exact value for reading: three decimals, one above a thousand, with dots where more follow. */
export function readable(value: Exact): string {
  const [whole = '0', part = ''] = value.decimal.split('.');
  const places = whole.length > 3 ? 1 : 3;
  const kept = part.slice(0, places);
  const more = value.cut || part.length > places;
  return `${grouped(kept === '' ? whole : `${whole}.${kept}`)}${more ? '…' : ''}`;
}

export interface LedgerContext {
  /** What to call a list. */
  name: (id: string) => string;
  /** What the law says of ties and of a single list, where its publication does. */
  tieLaw: string | null;
  oneListLaw: string | null;
}

/** The account of a count, one sentence for each step, in the order in which it was made. */
export function ledgerSteps(
  ledger: Ledger,
  ties: readonly Tie[],
  percent: string,
  context: LedgerContext,
): string[] {
  const words = tl.ledger;
  if (ledger.house === 0) return [words.noSeats];
  const taking = ledger.lines.filter(({ standing }) => standing === 'qualified' || standing === 'exempt');
  const steps: string[] = [];
  const { threshold } = ledger;
  if (threshold)
    steps.push(
      words.thresholdVotes({
        percent: tl.percent({ n: percent }),
        base: readable(threshold.base),
        of: threshold.of,
        needed: readable(threshold.votes),
        n: taking.length,
      }),
    );
  if (taking.length === 0) return [...steps, words.nobody({ n: ledger.open })];
  if (taking.length === 1 && context.oneListLaw !== null)
    steps.push(words.oneList({ effect: context.oneListLaw }));
  steps.push(...(ledger.quota ? remainderSteps(ledger, context) : averageSteps(ledger)));
  steps.push(...awardSteps(ledger, context), ...tieSteps(ties, context));
  return steps;
}

function remainderSteps(ledger: Ledger, { name }: LedgerContext): string[] {
  const words = tl.ledger;
  const { quota, house, lines, awards } = ledger;
  if (!quota) return [];
  const first = lines.reduce((sum, line) => sum + (line.whole ?? 0), 0);
  const order = awards.map(({ list }) => name(list));
  return [
    ...quota.discarded.map((one) => words.discarded({ name: one.name, whole: one.whole, house })),
    words.quota({
      name: quota.name,
      formula: quota.formula,
      qualified: readable(ledger.qualifiedVotes),
      house,
      quota: readable(quota.votes),
    }),
    words.whole({ n: first }),
    ...(order.length > 0
      ? [words.remainders({ n: house - first, lists: order })]
      : first === house
        ? [words.allWhole]
        : []),
  ];
}

function averageSteps({ divisors, house }: Ledger): string[] {
  if (!divisors) return [];
  const first = divisors.first
    .slice(0, 4)
    .map((one) => readable(one))
    .join(', ');
  return [tl.ledger.averages({ house, formula: divisors.formula, first })];
}

/** Whether votes were counted as whole numbers; else they are shares, and votes that lack mean nothing. */
export function whole({ lines }: Pick<Ledger, 'lines'>): boolean {
  return lines.every(({ votes }) => !votes.cut && !votes.decimal.includes('.'));
}

function awardSteps(ledger: Ledger, { name }: LedgerContext): string[] {
  const { last, missed, awards } = ledger;
  const words = tl.ledger;
  const decided = awards
    .filter(({ over }) => over.length > 0)
    .map(({ list, over }) => words.tieOrder({ list: name(list), over: over.map(name) }));
  if (!last) return decided;
  const [nearest] = missed;
  return [
    ...decided,
    words.last({
      list: name(last.list),
      missed: missed.map(({ list }) => name(list)),
      votes:
        nearest === undefined || nearest.votes === null || !whole(ledger) ? null : grouped(nearest.votes),
    }),
  ];
}

function tieSteps(ties: readonly Tie[], { name, tieLaw }: LedgerContext): string[] {
  const words = tl.ledger;
  return ties.flatMap((tie) => [
    words.tie({ lists: tie.lists.map(name), n: tie.seats }),
    ...(tieLaw === null ? [] : [words.tieLaw({ rule: tieLaw })]),
  ]);
}
