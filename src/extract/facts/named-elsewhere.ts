import type { LocalPerson } from '../document/article-entities.ts';
import type { OpenMeeting } from './open-meeting.ts';
import type { Party } from './party.ts';

/** No more certain is a meeting of somebody whom other sentences name. */
const MOST_CONFIDENCE = 0.78;
const LEAST_PART = 3;

/** 'The two were received by P': of whom the words of a meeting do not name, it is inferred that they were there. */
export function doubtNamedElsewhere(
  draft: OpenMeeting['draft'],
  parties: readonly Party[],
): OpenMeeting['draft'] {
  const words = draft.evidence.map(({ exact }) => exact).join('\n');
  if (parties.every(({ person }) => person === null || isNamed(person, words))) return draft;
  const told = draft.inferred.some(({ field }) => field === 'participants');
  const inferred = told ? [] : [{ field: 'participants', how: 'named in other sentences' }];
  return {
    ...draft,
    confidence: Math.min(draft.confidence, MOST_CONFIDENCE),
    inferred: [...draft.inferred, ...inferred],
  };
}

/** Whether a part of somebody's name stands there. */
function isNamed({ name, otherNames }: LocalPerson, words: string): boolean {
  const parts = [name, ...otherNames].flatMap((spelling) => spelling.split(' '));
  return parts.some((part) => part.length >= LEAST_PART && words.includes(part));
}
