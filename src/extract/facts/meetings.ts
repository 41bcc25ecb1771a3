import { type Chunk, foldOf, hasTag } from '../chunks/chunk.ts';
import { quote, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import { isDenied, isUnheld } from './encounter-cues.ts';
import { encounterIn } from './encounters.ts';
import { meetingOf } from './meeting-of-match.ts';
import { withBodies } from './meeting-sides.ts';
import type { OpenMeeting } from './open-meeting.ts';
import { byBody, metApart, saysApart, type Span } from './separate-meetings.ts';

const NEVER_TITLE = new Set(['title', 'related', 'boilerplate']);

/** Stage 5, last pass: the encounters that sentences tell, one at most per sentence. */
export function meetingsOf(doc: Doc): OpenMeeting[] {
  const told: OpenMeeting[] = [];
  doc.article.sentences.forEach((sentence, index) => {
    if (!NEVER_TITLE.has(sentence.zone)) told.push(...meetingsIn(doc, sentence, index, told));
  });
  return told;
}

/** One meeting for every verb of the sentence that tells one; several then share the sentence as quotes of clauses. */
function meetingsIn(
  doc: Doc,
  sentence: ReadSentence,
  index: number,
  told: readonly OpenMeeting[],
): OpenMeeting[] {
  const { chunks } = sentence;
  const matches = doc.engine.patterns
    .find('meeting', chunks)
    .filter((match) => happened(chunks, match))
    .sort((a, b) => b.pattern.confidence - a.pattern.confidence || a.from - b.from);
  const made: { from: number; to: number; meetings: OpenMeeting[] }[] = [];
  for (const match of matches) {
    const [from, to] = extentOf(match);
    if (made.some((other) => from >= other.from && from < other.to)) continue;
    const meetings = meetingsOfMatch(doc, sentence, index, match, told);
    if (meetings.length > 0) made.push({ from, to, meetings });
  }
  if (made.length === 0) {
    const encounter = encounterIn(doc, sentence, index, told);
    return encounter
      ? [{ ...encounter, guests: withBodies(doc, sentence, index, told, encounter.guests) }]
      : [];
  }
  return made
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to, meetings }, place) => {
      const before = Math.min(made[place - 1]?.to ?? 0, from);
      const start = chunks[before]?.start ?? sentence.start;
      const end = place === made.length - 1 ? sentence.end : (chunks[to - 1]?.end ?? sentence.end);
      const evidence = quote(doc, start, end);
      return meetings.map((one) => ({ ...one, draft: { ...one.draft, evidence: [evidence] } }));
    });
}

/** One meeting of a match, or as many as its words set apart: 'one after another', 'and then with Q'. */
function meetingsOfMatch(
  doc: Doc,
  sentence: ReadSentence,
  index: number,
  match: PatternMatch,
  told: readonly OpenMeeting[],
): OpenMeeting[] {
  const side = match.pattern.set['voice'] === 'passive' ? 'left' : 'right';
  const whole = match.groups[side] ?? ([match.to, match.to] as const);
  const ofSpans = (spans: readonly Span[]) =>
    spans.flatMap(
      (span) => meetingOf(doc, sentence, index, match, told, { ...match.groups, [side]: span }) ?? [],
    );
  const each = metApart(sentence.chunks, whole, true);
  const missions = each.length > 1 ? ofSpans(each) : [];
  if (missions.length > 1 && ofDifferentMissions(missions)) return missions;
  const meetings = ofSpans(metApart(sentence.chunks, whole));
  const [only, another] = meetings;
  if (!only || another || !saysApart(sentence.chunks)) return meetings;
  const guests = byBody(only.guests);
  return guests.length > 1
    ? guests.map((group) => ({ ...copyOf(only), guests: group }))
    : byBody(only.hosts).map((group) => ({ ...copyOf(only), hosts: group }));
}

/** Whether no two of some meetings have a guest of one mission, and all have guests. */
function ofDifferentMissions(meetings: readonly OpenMeeting[]): boolean {
  const missions = meetings.map(
    ({ guests }) => guests.find(({ international }) => international)?.organization,
  );
  return missions.every((id, at) => id != null && missions.indexOf(id) === at);
}

/** A meeting that grows apart from another one told by the same words. */
function copyOf(meeting: OpenMeeting): OpenMeeting {
  const { draft, hosts, guests, sentences } = meeting;
  const own = { ...draft, evidence: [...draft.evidence], topics: [...draft.topics] };
  return { ...meeting, draft: own, hosts: [...hosts], guests: [...guests], sentences: [...sentences] };
}

/** From the verb to the end of who was met: where no second meeting begins. */
function extentOf(match: PatternMatch): [number, number] {
  const spans = [match.groups['left'], match.groups['right']].filter((span) => span !== undefined);
  return [Math.min(...spans.map(([, to]) => to)), Math.max(match.to, ...spans.map(([, to]) => to))];
}

/** Not planned, wished for or denied: no 'will', 'to', 'not' right before the verb, no 'planned meeting'. */
function happened(chunks: readonly Chunk[], match: PatternMatch): boolean {
  if (isDenied(chunks, match.to)) return false;
  if (chunks.slice(match.from, match.to).some((_, at) => isUnheld(chunks, match.from + at))) return false;
  const left = match.groups['left'];
  const verb = left ? left[1] : match.from;
  return (
    !['was', 'were', 'been'].includes(foldOf(chunks[verb - 1])) &&
    !chunks.slice(Math.max(0, verb - 2), verb).some((chunk) => hasTag(chunk, 'FUTURE'))
  );
}
