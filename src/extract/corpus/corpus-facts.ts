import type { Dataset } from '../../model/dataset.ts';
import type { FactCollection, FactKind } from '../../model/fact-kinds.ts';
import type { Actor } from '../../model/facts.ts';
import type { ArticleFacts } from '../extract-article.ts';
import { sha256 } from '../hash/sha256.ts';
import { factId } from './fact-id.ts';
import { listsOf } from './fact-lists.ts';
import { LEAST_CONFIDENCE } from './report.ts';

export type FactLists = Pick<Dataset, FactCollection>;

/** How an article's own keys become the corpus's ids. */
export interface CorpusIds {
  person(local: string | null): string | null;
  election(key: string | null): string | null;
}

/** The facts of one article with their final ids. */
export function factsOf(article: ArticleFacts, ids: CorpusIds): FactLists {
  const content = sha256(article.source.text);
  const actor = (who: Actor): Actor => ({ ...who, person: ids.person(who.person) });
  const made = <T extends Draft>(kind: FactKind, draft: T, ...says: unknown[]) => {
    const how = article.votes.find(({ key }) => key === draft.election)?.how ?? null;
    const fact: Omit<T, 'rule'> & { id: string; rule?: string } = {
      id: factId(kind, content, draft.evidence, says),
      ...draft,
      election: ids.election(draft.election),
      inferred: how === null ? draft.inferred : [...draft.inferred, { field: 'election', how }],
    };
    delete fact.rule;
    return fact;
  };
  const observations = article.observations.map((draft) =>
    made('observation', draft, draft.areas, draft.amount),
  );
  return {
    meetings: article.meetings.map((draft) => {
      const { participants, ...rest } = made('meeting', draft);
      return {
        ...rest,
        participants: participants.map((one) => ({ ...one, person: ids.person(one.person) })),
      };
    }),
    activities: article.activities.map((draft) => ({
      ...made('activity', draft, draft.classification),
      actor: actor(draft.actor),
    })),
    observations: observations.map(({ whole, ...rest }) => ({
      ...rest,
      observer: actor(rest.observer),
      partOf: whole === null ? null : (observations[whole]?.id ?? null),
    })),
    counts: article.counts.map((draft) => made('count', draft, draft.amount, draft.of)),
    rules: article.rules.map((draft) => made('rule', draft, draft.classification, draft.value)),
    statements: article.statements.map((draft) => ({
      ...made('statement', draft),
      speaker: actor(draft.speaker),
    })),
  };
}

/** What every draft of a fact has. */
type Draft = Pick<ArticleFacts['counts'][number], 'election' | 'evidence' | 'inferred' | 'rule'>;

/** The facts that are sure enough to be kept. */
export function certainFacts(facts: FactLists): FactLists {
  return listsOf((name) => facts[name].filter(({ confidence }) => confidence >= LEAST_CONFIDENCE));
}
