import { smallNumber } from './number-words.ts';

const and = (items: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
const seats = (n: number) => (n === 1 ? '1 seat' : `${n} seats`);
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const votes = (n: string) => `${n} ${n === '1' ? 'vote' : 'votes'}`;
const quotas: Record<string, string> = {
  hare: 'Hare',
  droop: 'Droop',
  'hagenbach-bischoff': 'Hagenbach-Bischoff',
  imperiali: 'Imperiali',
};

/** The account of a count, a sentence for each step. */
export const labLedger = {
  title: ({ threshold }: { threshold: string }) => `How the seats came out at ${threshold}`,
  subtitle: 'exact fractions, nothing rounded on the way',
  byLaw: 'By law:',
  table: 'The count, list by list',
  which: 'Which count',
  steps: 'Step by step',
  noSeats: 'There are no list seats to hand out.',
  thresholdVotes: ({
    percent,
    base,
    of,
    needed,
    n,
  }: {
    percent: string;
    base: string;
    of: 'votes' | 'base';
    needed: string;
    n: number;
  }) =>
    `${percent} of ${base} ${of === 'base' ? 'votes cast' : 'list votes'} is ${needed}. ${
      n === 0
        ? 'No list reaches'
        : n === 1
          ? 'One list reaches'
          : `${sentenceCase(smallNumber(n))} lists reach`
    } it; exactly so many would do.`,
  nobody: ({ n }: { n: number }) => `So no list takes part, and ${seats(n)} stay empty.`,
  quota: ({
    name,
    formula,
    qualified,
    house,
    quota,
  }: {
    name: string;
    formula: string;
    qualified: string;
    house: number;
    quota: string;
  }) =>
    `The lists that take part have V = ${qualified} votes for S = ${house} seats. By the ${quotas[name] ?? name} quota, ${formula}, a seat costs ${votes(quota)}.`,
  discarded: ({ name, whole, house }: { name: string; whole: number; house: number }) =>
    `The ${quotas[name] ?? name} quota comes first, but would hand out ${whole} whole seats where there are ${house}; the count is repeated with the next larger quota.`,
  whole: ({ n }: { n: number }) =>
    `A list gets one seat for each whole quota in its votes: together ${seats(n)}.`,
  allWhole: 'That is every seat, so no remainder decides.',
  remainders: ({ n, lists }: { n: number; lists: readonly string[] }) =>
    `${n === 1 ? 'One seat is' : `${sentenceCase(smallNumber(n))} seats are`} left over. ${n === 1 ? 'It goes' : 'They go'} to the largest remainders, in this order: ${lists.join(', ')}.`,
  averages: ({ house, formula, first }: { house: number; formula: string; first: string }) =>
    `Seat after seat, ${house} in all, goes to the list with the highest average: its votes divided by d(k) = ${formula}, where k is the number of seats it holds already (${first}, …).`,
  last: ({
    list,
    missed,
    votes: more,
  }: {
    list: string;
    missed: readonly string[];
    votes: string | null;
  }) => {
    const next = missed.length === 0 ? '' : `; ${and(missed)} ${missed.length === 1 ? 'was' : 'were'} next`;
    return `The last seat went to ${list}${next}${more === null || missed.length === 0 ? '' : `, and would have needed ${votes(more)} more`}.`;
  },
  tieOrder: ({ list, over }: { list: string; over: readonly string[] }) =>
    `${list} and ${and(over)} had equal claims; the stated order decided.`,
  tie: ({ lists, n }: { lists: readonly string[]; n: number }) =>
    `${and(lists)} have exactly equal claims to ${n === 1 ? 'the last seat' : `the last ${n} seats`}. The count decides no tie: the law, or a lot, must.`,
  tieLaw: ({ rule }: { rule: string }) => `The law says: ${rule}.`,
  oneList: ({ effect }: { effect: string }) =>
    `Only one list takes part. The law has a rule for that case, which this count leaves out: ${effect}.`,
  columns: {
    list: 'List',
    votes: 'Votes',
    quotient: 'Quotient',
    whole: 'Whole seats',
    remainder: 'Remainder, votes',
    order: 'By remainder',
    seats: 'Seats',
    nextAverage: 'Claim to a next seat',
    lastAward: 'Last seat taken',
  },
  ordinal: ({ n }: { n: number }) => {
    const tail = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
    return `${n}${tail}`;
  },
  lastSeat: 'the last seat',
  belowThreshold: 'below the threshold',
  noVotes: 'no votes',
  missedBy: ({ votes: more }: { votes: string }) => `missed it by ${votes(more)}`,
  awards: ({ n }: { n: number }) => `All ${n} seats in the order in which they were awarded`,
  award: ({ seat, list, value }: { seat: number; list: string; value: string }) =>
    `Seat ${seat}: ${list}, ${value}`,
  zeroDivisor: 'before all averages',
};
