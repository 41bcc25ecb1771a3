import type { Dataset } from '../../model/dataset.ts';
import type { Actor } from '../../model/facts.ts';
import type { ArticleFacts } from '../extract-article.ts';
import { sha256 } from '../hash/sha256.ts';
import { factId } from './fact-id.ts';
import { LEAST_CONFIDENCE } from './report.ts';

export type FactLists = Pick<
  Dataset,
  'meetings' | 'activities' | 'observations' | 'counts' | 'rules' | 'statements'
>;

/** How an article's own keys become the corpus's ids. */
export interface CorpusIds {
  person(local: string | null): string | null;
  election(key: string | null): string | null;
}

/** The facts of one article with their final ids. */
export function factsOf(article: ArticleFacts, ids: CorpusIds): FactLists {
  const content = sha256(article.source.text);
  const actor = (who: Actor): Actor => ({ ...who, person: ids.person(who.person) });
  const vote = (key: string | null) => article.votes.find((candidate) => candidate.key === key);
  const elected = <T extends { election: string | null; inferred: { field: string; how: string }[] }>(
    draft: T,
  ): T => {
    const how = vote(draft.election)?.how ?? null;
    const inferred = how === null ? draft.inferred : [...draft.inferred, { field: 'election', how }];
    return { ...draft, election: ids.election(draft.election), inferred };
  };
  const observationIds = article.observations.map(({ evidence, areas, amount }) =>
    factId('observation', content, evidence, [areas, amount]),
  );
  return {
    meetings: article.meetings.map((draft) => {
      const { participants, ...rest } = plain(elected(draft));
      const id = factId('meeting', content, draft.evidence, []);
      return {
        id,
        ...rest,
        participants: participants.map((participant) => ({
          ...participant,
          person: ids.person(participant.person),
        })),
      };
    }),
    activities: article.activities.map((draft) => {
      const rest = plain(elected(draft));
      return {
        id: factId('activity', content, draft.evidence, [draft.classification]),
        ...rest,
        actor: actor(draft.actor),
      };
    }),
    observations: article.observations.map((draft, index) => {
      const { whole, ...rest } = plain(elected(draft));
      const partOf = whole === null ? null : (observationIds[whole] ?? null);
      return { id: observationIds[index] ?? '', ...rest, observer: actor(draft.observer), partOf };
    }),
    counts: article.counts.map((draft) => {
      const rest = plain(elected(draft));
      return { id: factId('count', content, draft.evidence, [draft.amount, draft.of]), ...rest };
    }),
    rules: article.rules.map((draft) => {
      const rest = plain(elected(draft));
      return { id: factId('rule', content, draft.evidence, [draft.classification, draft.value]), ...rest };
    }),
    statements: article.statements.map((draft) => {
      const rest = plain(elected(draft));
      return { id: factId('statement', content, draft.evidence, []), ...rest, speaker: actor(draft.speaker) };
    }),
  };
}

/** The facts that are sure enough to be kept. */
export function certainFacts(facts: FactLists): FactLists {
  const certain = <T extends { confidence: number }>(list: readonly T[]) =>
    list.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  return {
    meetings: certain(facts.meetings),
    activities: certain(facts.activities),
    observations: certain(facts.observations),
    counts: certain(facts.counts),
    rules: certain(facts.rules),
    statements: certain(facts.statements),
  };
}

/** A draft without the pattern that found it. */
function plain<T extends { rule: string }>(draft: T): Omit<T, 'rule'> {
  const copy: Omit<T, 'rule'> & { rule?: string } = { ...draft };
  delete copy.rule;
  return copy;
}
