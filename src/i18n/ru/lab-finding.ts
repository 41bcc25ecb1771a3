import type { labFinding as en } from '../en/lab-finding.ts';
import type { Texts } from '../texts.ts';
import { and, count, NOUNS } from './grammar.ts';

/** More names than this are counted instead. */
const MOST_NAMES = 4;
const named = (lists: readonly string[]) =>
  lists.length > MOST_NAMES ? count(lists.length, NOUNS.list) : and(lists);

export const labFinding: Texts<typeof en> = {
  opening: ({ votes, method }) =>
    `${votes === 'typed' ? 'При введённых голосах' : 'При этих голосах'}${method === null ? '' : ` (метод: ${method})`} `,
  noVotes: 'Голоса не введены, распределять нечего.',
  noSeats: 'Мест по спискам нет, распределять нечего.',
  oneThreshold: {
    with: 'порог ',
    share: ({ n }) => `: проходит ${count(n, NOUNS.list)}, мест по спискам `,
    listSeats: '.',
    nobody: ': не проходит ни один список, и мест по спискам остаётся пустыми ',
    stayEmpty: '.',
  },
  lowering: 'снижение порога с ',
  raising: 'повышение порога с ',
  to: ' до ',
  letsIn: ({ lists }) => ` пропускает: ${named(lists)}`,
  keepsOut: ({ lists }) => ` не пропускает: ${named(lists)}`,
  andMoves: '; переходит мест: ',
  butMoves: '; переходит мест: ',
  moves: ': переходит мест: ',
  none: '0',
  changesNothing: ' ничего не меняет: участвуют те же списки.',
  ofThe: ' из ',
  listSeats: '.',
  tie: ({ seats }) => ` Из-за равенства не решено мест: ${seats}.`,
  change: ({ name, by }) => `${name} ${by}`,
  how: ({ moves }) => `Места, которые переходят: ${moves.join(', ')}.`,
};
