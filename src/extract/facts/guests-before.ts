import { type Chunk, hasCue } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import { leadersOf, lastLeaders } from './leaders.ts';
import { missionsTogether, onlyBody } from './missions.ts';
import { partyOfBody } from './body-parties.ts';
import type { Party } from './party.ts';
import { partyOf } from './person-parties.ts';

/** The mission told last before an offset, with those who lead it: whom 'the guests' and 'them' mean; `ours` where 'we' does. */
export function guestsBefore(doc: Doc, offset: number, ours = false): Party[] {
  const told = missionsTogether(doc, offset);
  const only = ours && told.length === 0 ? onlyBody(doc) : null;
  return (only === null ? told : [only]).flatMap((mission) => [
    partyOfBody(doc, mission),
    ...leadersOf(doc, mission, offset).map((person) => ({ ...partyOf(doc, person), international: true })),
  ]);
}

/** 'the two', 'all three': those who were told last to lead missions, as many as are spoken of; none where fewer were. */
export function leadersBefore(doc: Doc, offset: number, count: number): Party[] {
  const told = count < 2 ? [] : lastLeaders(doc, offset, count);
  return told.flatMap(({ person, mission }) => [
    partyOfBody(doc, mission),
    { ...partyOf(doc, person), organization: mission, international: true },
  ]);
}

/** Whether somebody of a mission speaks of themselves. */
export function saysWe(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => hasCue(chunk, 'WE'));
}
