import { smallNumber } from './number-words.ts';

const and = (items: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
/** More names than this are counted instead. */
const MOST_NAMES = 4;

function named(lists: readonly string[]): string {
  return lists.length > MOST_NAMES ? `${smallNumber(lists.length)} lists` : and(lists);
}

/** The headline of the seat lab, in pieces between its numbers. */
export const labFinding = {
  opening: ({ votes, method }: { votes: 'typed' | 'published'; method: string | null }) =>
    `With ${votes === 'typed' ? 'the votes typed in' : 'these votes'}${method === null ? '' : `, counted by ${method}`}, `,
  noVotes: 'No votes are entered, so there is nothing to share out.',
  noSeats: 'There are no list seats to share out.',
  oneThreshold: {
    with: 'a threshold of ',
    share: ({ n }: { n: number }) =>
      n === 1 ? ' lets one list take all ' : ` lets ${smallNumber(n)} lists share the `,
    listSeats: ' list seats.',
    nobody: ' lets no list in, and the ',
    stayEmpty: ' list seats stay empty.',
  },
  lowering: 'lowering the threshold from ',
  raising: 'raising the threshold from ',
  to: ' to ',
  letsIn: ({ lists }: { lists: readonly string[] }) => ` lets ${named(lists)} in`,
  keepsOut: ({ lists }: { lists: readonly string[] }) => ` keeps ${named(lists)} out`,
  andMoves: ' and moves ',
  butMoves: ' but moves ',
  moves: ' moves ',
  none: 'none',
  changesNothing: ' changes nothing: the same lists take part.',
  ofThe: ' of the ',
  listSeats: ' list seats.',
  tie: ({ seats }: { seats: number }) =>
    ` A tie leaves ${seats === 1 ? 'one seat' : `${smallNumber(seats)} seats`} undecided.`,
  change: ({ name, by }: { name: string; by: string }) => `${name} ${by}`,
  how: ({ moves }: { moves: readonly string[] }) => `Seats that change hands: ${moves.join(', ')}.`,
};
