import type { Id } from '../../model/evidence.ts';
import { t } from '../../i18n/index.ts';
import { tl } from '../../i18n/lab.ts';
import type { ArticleRules, Stated } from './article-rules.ts';
import { movedSeats, type Change, type Outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';

/** A number of the sentence by where it comes from: stated in an article, published, typed in, or computed here. */
export type Piece =
  | string
  | { kind: 'stated'; text: string; facts: readonly Id[] }
  | { kind: 'cited'; text: string; sources: readonly Id[] }
  | { kind: 'typed'; text: string }
  | { kind: 'computed'; text: string; how: string };

export interface FindingInput {
  scenario: Scenario;
  rules: ArticleRules;
  /** The method of the law, or null. */
  law: string | null;
  before: Outcome;
  now: Outcome;
  changes: readonly Change[];
}

/** What lowering or raising the threshold does to the list seats, as a sentence in pieces. */
export function labFinding(input: FindingInput): Piece[] {
  const { scenario, before, now, changes } = input;
  const words = tl.finding;
  const opening = words.opening({
    votes: scenario.typed ? 'typed' : 'published',
    method: scenario.method === (input.law ?? scenario.method) ? null : tl.methods[scenario.method].name,
  });
  if (scenario.lists.every(({ votes }) => Number(votes) === 0)) return [words.noVotes];
  if (scenario.listSeats === 0) return [words.noSeats];
  const seats = seatsPiece(input);
  if (before.threshold === now.threshold)
    return [
      opening,
      words.oneThreshold.with,
      thresholdPiece(input, 'now'),
      ...shares(now, seats),
      ...tie(now),
    ];
  const lowered = Number(now.threshold) < Number(before.threshold);
  const from = thresholdPiece(input, 'before');
  const to = thresholdPiece(input, 'now');
  return [
    opening,
    lowered ? words.lowering : words.raising,
    from,
    words.to,
    to,
    ...effect(changes, seats),
    ...tie(now),
  ];
}

/** The sentence as plain text, for announcements and titles. */
export function findingText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

function shares(now: Outcome, seats: Piece): Piece[] {
  const words = tl.finding.oneThreshold;
  const n = now.qualified.length;
  if (n === 0) return [words.nobody, seats, words.stayEmpty];
  return [words.share({ n }), seats, words.listSeats];
}

function effect(changes: readonly Change[], seats: Piece): Piece[] {
  const words = tl.finding;
  const entering = changes.filter((one) => one.enters).map(({ name }) => name);
  const leaving = changes.filter((one) => one.leaves).map(({ name }) => name);
  const moved = movedSeats(changes);
  const who =
    entering.length > 0
      ? words.letsIn({ lists: entering })
      : leaving.length > 0
        ? words.keepsOut({ lists: leaving })
        : null;
  if (who === null && moved === 0) return [words.changesNothing];
  const linked = who === null ? words.moves : `${who}${moved === 0 ? words.butMoves : words.andMoves}`;
  const number: Piece =
    moved === 0 ? words.none : { kind: 'computed', text: String(moved), how: how(changes) };
  return [linked, number, words.ofThe, seats, words.listSeats];
}

function how(changes: readonly Change[]): string {
  const moves = changes
    .filter(({ before, now }) => before !== now)
    .map(({ name, before, now }) => tl.finding.change({ name, by: tl.signed({ n: now - before }) }));
  return tl.finding.how({ moves });
}

function tie(now: Outcome): Piece[] {
  const [one] = now.allocation.ties;
  return one === undefined ? [] : [tl.finding.tie({ seats: one.seats })];
}

function seatsPiece({ scenario, rules }: FindingInput): Piece {
  const { listSeats, election } = scenario;
  const text = t.facts.number({ n: listSeats });
  if (rules.listSeats?.value === listSeats) return { kind: 'stated', text, facts: rules.listSeats.facts };
  if (!scenario.typed && election?.listSeats === listSeats)
    return { kind: 'cited', text, sources: election.sources };
  return { kind: 'typed', text };
}

function thresholdPiece({ scenario, rules }: FindingInput, which: 'before' | 'now'): Piece {
  const value = scenario[which];
  const text = tl.percent({ n: value });
  const stated = [rules.threshold, rules.previous].find((one): one is Stated => one?.value === Number(value));
  if (stated) return { kind: 'stated', text, facts: stated.facts };
  const { election } = scenario;
  if (election?.threshold === value) return { kind: 'cited', text, sources: election.sources };
  return { kind: 'typed', text };
}
