import { type Chunk, hasAny, hasCue, hasTag } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import { isPartOf, lastLeaders } from './leaders.ts';
import { missionsTogether, onlyBody } from './missions.ts';
import { ofMissionAndLeaders } from './office-parties.ts';
import { partyOfBody } from './body-parties.ts';
import type { Party } from './party.ts';
import { partiesIn } from './parties.ts';
import { partyOf } from './person-parties.ts';

/** The mission told last before an offset, with those who lead it: whom 'the guests' and 'them' mean; `ours` where 'we' does. */
export function guestsBefore(doc: Doc, offset: number, ours = false): Party[] {
  const together = toldTogether(doc, offset);
  if (together.length > 0) return together;
  const told = missionsTogether(doc, offset);
  const only = ours && told.length === 0 ? onlyBody(doc) : null;
  return (only === null ? told : [only]).flatMap((mission) => ofMissionAndLeaders(doc, mission, offset));
}

/** 'the two', 'all three': those who were told last to lead missions, as many as are spoken of; none where fewer were. */
export function leadersBefore(doc: Doc, offset: number, count: number): Party[] {
  const together = toldTogether(doc, offset);
  if (together.length === count) return together;
  return lastLeaders(doc, offset, count).flatMap(({ person, mission }) => [
    partyOfBody(doc, mission),
    { ...partyOf(doc, person), organization: mission, international: true },
  ]);
}

/** How far back 'they' can mean two who were told in one breath, in sentences. */
const NEAR = 2;
const TOGETHER = ['PERSON', 'ANDMORE', 'COMMA', 'OFFICE', 'POSS', 'MISSION', 'THEIR', '=the'];

/** 'P and the deputy head, Q, went round …': those of a mission whom the last words before an offset name in one breath. */
function toldTogether(doc: Doc, offset: number): Party[] {
  const before = doc.article.sentences
    .filter(({ end, zone }) => end <= offset && zone === 'body')
    .slice(-NEAR);
  for (const { chunks } of before.reverse()) {
    const at = chunks.flatMap((chunk, i) => (hasTag(chunk, 'PERSON') ? [i] : []));
    const [from, to] = [at[0] ?? 0, (at.at(-1) ?? -1) + 1];
    const span = chunks.slice(from, to);
    const parties = partiesIn(doc, chunks, from, to).filter(({ person }) => person);
    const all = parties.map(({ organization }) => organization ?? '');
    const joined = span.every((chunk) => hasAny(chunk, TOGETHER)) && all.length > 1;
    if (joined && parties.every(({ international }) => international))
      return parties.map((party, place) => ({
        ...party,
        organization: all.find((id) => isPartOf(doc, id, all[place])) ?? party.organization,
      }));
    if (at.length > 0 || chunks.some((chunk) => hasTag(chunk, 'ORG', 'MISSION'))) return [];
  }
  return [];
}

/** Whether somebody of a mission speaks of themselves: no 'US ambassador'. */
export function saysWe(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => hasCue(chunk, 'WE') && chunk.entries.length + chunk.tokens.length === 1);
}
