import { type Chunk, foldOf, hasAny, hasCue, hasTag } from '../chunks/chunk.ts';

/**
 * What a state's vote is of, where its kind is not told: 'the election of 12 March', 'elections of members of …'. Not one
 * officer, whom the members of a body elect.
 */
const OF_STATE = [
  'INST',
  'OFFICES',
  'COUNTRY',
  'DEMONYM',
  'PLACE',
  'DATE',
  'REGIONWORD',
  'SEATWORD',
  'LOCALBODY',
  'NUMBER',
  'REPS',
  'ELLOCAL',
  'CAPITALCITY',
  'PERSON',
  'ORDINAL',
];

/**
 * Whether a vote is no state's: 'the federation elects a president', 'the election of the best master of the year', 'of a
 * new chairman of its committee', 'the vote for the bird of the year'.
 */
export function isOfSomethingElse(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks.slice(at + 1, at + 4);
  const stop = next.findIndex((chunk) => hasTag(chunk, 'COMMA', 'STOP', 'ANDMORE'));
  const beside = [chunks[at - 1], ...(stop < 0 ? next : next.slice(0, stop))];
  if (beside.some((chunk) => hasCue(chunk, 'NOSTATE'))) return true;
  if (hasTag(chunks[at], 'KNOWNELECTION')) return false;
  const after = chunks.slice(at + 1, at + 8).map((chunk) => foldOf(chunk));
  if (after[0] === 'for' && after.join(' ').includes('of the year')) return true;
  if (after[0] !== 'of') return false;
  let what = at + 2;
  while (DETERMINERS.has(foldOf(chunks[what]))) what++;
  return !hasAny(chunks[what], OF_STATE);
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'new', 'next']);
