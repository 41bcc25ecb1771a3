import type { Dataset } from '../../model/dataset.ts';
import type { Source } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import type { Observation } from '../../model/facts.ts';
import { allFacts, type AnyFact } from '../../model/fact-kinds.ts';
import type { Twin } from '../../store/own-work/known-texts.ts';
import type { Spelling } from '../../store/own-work/spellings.ts';

/** Facts surer than this are drawn solid and not asked about. */
const SOLID = 0.8;

/** What a person is asked about an article: only what is uncertain. `id` is stable while the article is looked at. */
export type Question = { id: string } & (
  | { kind: 'several'; articles: number }
  | { kind: 'twin'; twin: Twin }
  | { kind: 'date' }
  | { kind: 'inferred'; date: string }
  | { kind: 'publisher' }
  | { kind: 'joint'; fact: Observation }
  | { kind: 'spelling'; spelling: Spelling; facts: Id[] }
  | { kind: 'unsure'; fact: AnyFact }
);

/** The answers a person gave, by question; a question without one has its first choice. */
export type Answers = ReadonlyMap<string, { choice: string; typed?: string }>;

/** The day of publication as an article tells it. */
export type Day = Pick<Source, 'published' | 'publishedBasis'>;

/** What is known about an article beside its facts. */
export interface Known {
  twin: Twin | null;
  spellings: readonly Spelling[];
  /** The day as the article tells it, where the dataset has one that was typed. */
  day?: Day | undefined;
  /** How many articles the text seems to hold. */
  articles?: number;
}

/** The questions about an article, the most weighty first. */
export function questionsOf(dataset: Dataset, { twin, spellings, day, articles = 1 }: Known): Question[] {
  const [source] = dataset.sources;
  const told = day ?? source;
  const facts = allFacts(dataset);
  const joint = dataset.observations.filter(({ areas, amount }) => areas.length > 1 && amount !== null);
  return [
    ...(articles > 1 ? [{ id: 'several', kind: 'several' as const, articles }] : []),
    ...(twin ? [{ id: 'twin', kind: 'twin' as const, twin }] : []),
    ...joint.map((fact) => ({ id: `joint ${fact.id}`, kind: 'joint' as const, fact })),
    ...(told?.published == null ? [{ id: 'date', kind: 'date' as const }] : []),
    ...(told?.publishedBasis === 'inferred' && told.published !== null
      ? [{ id: 'date', kind: 'inferred' as const, date: told.published }]
      : []),
    ...(source?.publisher == null ? [{ id: 'publisher', kind: 'publisher' as const }] : []),
    ...spellings.map((spelling) => ({
      id: `spelling ${spelling.person}`,
      kind: 'spelling' as const,
      spelling,
      facts: facts.filter((fact) => names(fact, spelling.person)).map(({ id }) => id),
    })),
    ...facts
      .filter((fact) => fact.confidence < SOLID && !joint.some(({ id }) => id === fact.id))
      .map((fact) => ({ id: `unsure ${fact.id}`, kind: 'unsure' as const, fact })),
  ];
}

/** The facts nothing is asked about. */
export function plainFacts(dataset: Dataset, questions: readonly Question[]): AnyFact[] {
  const asked = new Set(questions.flatMap((question) => ('fact' in question ? [question.fact.id] : [])));
  return allFacts(dataset)
    .filter(({ id }) => !asked.has(id))
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

function names(fact: AnyFact, person: Id): boolean {
  switch (fact.kind) {
    case 'meeting':
      return fact.participants.some((one) => one.person === person);
    case 'activity':
      return fact.actor.person === person;
    case 'observation':
      return fact.observer.person === person;
    case 'statement':
      return fact.speaker.person === person;
    default:
      return false;
  }
}
