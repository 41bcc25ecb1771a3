import { readDecimal, type Decimal } from './decimal.ts';
import { isMethod, type Method } from './methods.ts';
import { compare, rational, type Rational } from './rational.ts';
import { SeatInputError } from './seat-input-error.ts';

export interface AllocateInput {
  method: Method;
  /** Seats to hand out: a whole number, at most 1 000 000. */
  seats: number;
  /** Votes per list; a string is an exact decimal such as `'12.5'`. */
  votes: Record<string, Decimal>;
  /** Lists below `fraction` (`'0.05'`, inclusive) of the sum of `votes`, or of `base`, take no part. */
  threshold?: { fraction: string; of: 'votes' | 'base' };
  /** What a threshold `of: 'base'` is a share of: voters who took part, valid ballots, … */
  base?: Decimal;
  /** Lists the threshold does not bind. */
  exempt?: string[];
  /** Earlier wins a tie. Lists left out come after those named; among them a tie stays a tie. */
  tieOrder?: string[];
}

export interface ListVotes {
  readonly id: string;
  readonly votes: Rational;
}

/** A read input: everything exact, everything known to exist. */
export interface Case {
  readonly method: Method;
  readonly seats: number;
  readonly lists: readonly ListVotes[];
  readonly threshold: {
    readonly fraction: Rational;
    readonly of: 'votes' | 'base';
    readonly base: Rational;
  } | null;
  readonly exempt: ReadonlySet<string>;
  /** Place in `tieOrder`, from 0. */
  readonly order: ReadonlyMap<string, number>;
}

export const MOST_SEATS = 1_000_000;

export function sumOfVotes(lists: readonly ListVotes[]): Rational {
  return lists.reduce<Rational>(
    (sum, { votes: v }) => rational(sum.n * v.d + v.n * sum.d, sum.d * v.d),
    rational(0n),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readSeats(value: unknown): number {
  if (typeof value !== 'number') throw new SeatInputError('seats', 'must be a number');
  if (!Number.isFinite(value)) throw new SeatInputError('seats', `must be a finite number, and is ${value}`);
  if (value < 0) throw new SeatInputError('seats', `must not be negative, and is ${value}`);
  if (!Number.isInteger(value)) throw new SeatInputError('seats', `must be a whole number, and is ${value}`);
  if (value > MOST_SEATS) throw new SeatInputError('seats', `must be at most ${MOST_SEATS}, and is ${value}`);
  return value;
}

function readLists(value: unknown): ListVotes[] {
  if (!isRecord(value)) throw new SeatInputError('votes', 'must be an object of votes per list');
  return Object.keys(value).map((id) => ({ id, votes: readDecimal(value[id], 'votes', id) }));
}

function readThreshold(value: unknown, base: unknown, lists: readonly ListVotes[]): Case['threshold'] {
  const readBase = base === undefined ? null : readDecimal(base, 'base');
  if (value === undefined) return null;
  if (!isRecord(value)) throw new SeatInputError('threshold', 'must be an object with a fraction and of');
  const fraction = readDecimal(value['fraction'], 'threshold.fraction');
  if (compare(fraction, rational(1n)) > 0) {
    throw new SeatInputError(
      'threshold.fraction',
      `must lie between 0 and 1, and is ${String(value['fraction'])}`,
    );
  }
  const of = value['of'];
  if (of === 'votes') return { fraction, of, base: sumOfVotes(lists) };
  if (of !== 'base') throw new SeatInputError('threshold.of', "must be 'votes' or 'base'");
  if (readBase === null) throw new SeatInputError('base', "is missing, and the threshold is of 'base'");
  return { fraction, of, base: readBase };
}

function readNames(value: unknown, field: string, lists: readonly ListVotes[]): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new SeatInputError(field, 'must be an array of lists');
  const known = new Set(lists.map(({ id }) => id));
  const seen = new Set<string>();
  for (const name of value as unknown[]) {
    if (typeof name !== 'string' || !known.has(name)) {
      throw new SeatInputError(field, `names a list without votes entry: ${JSON.stringify(name)}`);
    }
    if (seen.has(name)) throw new SeatInputError(field, `names ${JSON.stringify(name)} twice`);
    seen.add(name);
  }
  return [...seen];
}

/**
 * Checks an input and makes it exact.
 * @throws SeatInputError naming the first field that is wrong.
 */
export function readInput(input: AllocateInput): Case {
  const given: unknown = input;
  if (!isRecord(given)) throw new SeatInputError('input', 'must be an object');
  const method = given['method'];
  if (!isMethod(method)) throw new SeatInputError('method', `is not known: ${String(method)}`);
  const lists = readLists(given['votes']);
  return {
    method,
    seats: readSeats(given['seats']),
    lists,
    threshold: readThreshold(given['threshold'], given['base'], lists),
    exempt: new Set(readNames(given['exempt'], 'exempt', lists)),
    order: new Map(readNames(given['tieOrder'], 'tieOrder', lists).map((id, place) => [id, place])),
  };
}
