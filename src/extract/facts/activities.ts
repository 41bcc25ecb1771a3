import type { Activity } from '../../model/facts.ts';
import { quote, type Doc } from '../document/doc.ts';
import { hasTag } from '../chunks/chunk.ts';
import { actorIn } from './actors.ts';
import { clauseAround } from './clause.ts';
import type { ActivityDraft } from './drafts.ts';
import { dateOfPage, dateOfSentence } from './fact-date.ts';
import { placesIn } from './places.ts';

const CLASSES: readonly Activity['classification'][] = [
  'arrival',
  'start',
  'report',
  'handover',
  'press-conference',
  'departure',
  'other',
];

/** What missions did by themselves: arrived, began, reported, handed over, left. */
export function activitiesOf(doc: Doc): ActivityDraft[] {
  return doc.article.sentences
    .filter(({ zone }) => zone === 'body')
    .flatMap((sentence) => {
      const { chunks } = sentence;
      return doc.engine.patterns.longest('activity', chunks).flatMap((match) => {
        const who = match.groups['who'] ?? ([match.from, match.from] as const);
        const actor = actorIn(doc, sentence, ...who);
        const missionly = chunks
          .slice(...who)
          .some((chunk) => hasTag(chunk, 'OBSERVER', 'MISSION', 'ORG', 'PRONOUN', 'WATCH'));
        if (!actor || !missionly) return [];
        const date = dateOfSentence(doc, sentence) ?? dateOfPage(doc);
        const where = match.groups['where'];
        const places = where ? placesIn(doc, chunks, ...where) : [];
        const { start, end } = clauseAround(chunks, match.from, match.to);
        return [
          {
            election: doc.election,
            evidence: [quote(doc, start, end)],
            confidence: match.pattern.confidence,
            inferred: date.inferred,
            classification:
              CLASSES.find((name) => name === match.pattern.set['classification']) ?? ('other' as const),
            actor,
            area: places[0]?.area ?? doc.entities.country(doc.host),
            date: date.date,
            dateBasis: date.dateBasis,
            rule: match.pattern.id,
          },
        ];
      });
    });
}
