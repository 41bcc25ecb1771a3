import type { Dataset } from '../../model/dataset.ts';
import type { Area, Organization } from '../../model/entities.ts';
import type { ArticleFacts } from '../extract-article.ts';
import { sha256, sha256Of } from '../hash/sha256.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { applyCorrections, type Corrections } from './corrections.ts';
import { factsOf, type FactLists } from './corpus-facts.ts';
import { ElectionIndex } from './election-index.ts';
import { jsonPieces } from './json-pieces.ts';
import { mergeFacts } from './merge-facts.ts';
import { PeopleIndex } from './people-index.ts';
import { LEAST_CONFIDENCE, reportOf, type Report } from './report.ts';
import { sortDataset, withoutUnused } from './tidy.ts';

const TITLE = 'Observer Atlas';

/**
 * Stages 7 and 8: the facts of many articles as one dataset, with a report. Pure and independent of the order of the
 * articles; the id of the dataset is the sha-256 of all the rest.
 */
export function assemble(
  articles: readonly ArticleFacts[],
  lexicon: Lexicon,
  corrections: Corrections = [],
): { dataset: Dataset; report: Report } {
  const { kept, skipped } = distinctSources(articles);
  const persons = new PeopleIndex();
  const elections = new ElectionIndex(
    kept.flatMap(({ votes }) => votes),
    lexicon,
  );
  const lists: FactLists = {
    meetings: [],
    activities: [],
    observations: [],
    counts: [],
    rules: [],
    statements: [],
  };
  for (const article of kept) addArticle(lists, article, persons, elections);
  const whole: Dataset = {
    version: 1,
    id: '',
    title: TITLE,
    sources: kept.map(({ source }) => source),
    elections: elections.elections,
    organizations: organizationsOf(kept),
    persons: persons.persons,
    areas: areasOf(kept),
    ...mergeFacts(lists),
  };
  const corrected = applyCorrections(whole, corrections);
  const dataset = sortDataset(
    withoutUnused(corrected.dataset, new Map(kept.map(({ source, named }) => [source.id, named]))),
  );
  return {
    dataset: { ...dataset, id: contentId(dataset) },
    report: reportOf(kept, skipped, corrected),
  };
}

/** The sha-256 over everything but the id itself. */
export function contentId(dataset: Dataset): string {
  return sha256Of(jsonPieces({ ...dataset, id: '' }));
}

function addArticle(
  lists: FactLists,
  article: ArticleFacts,
  persons: PeopleIndex,
  elections: ElectionIndex,
): void {
  const personIds = new Map(article.persons.map((person) => [person.id, persons.add(person)]));
  const electionIds = new Map(article.votes.map((vote) => [vote.key, elections.idOf(vote)]));
  const facts = factsOf(article, {
    person: (local) => (local === null ? null : (personIds.get(local) ?? null)),
    election: (key) => (key === null ? null : (electionIds.get(key) ?? null)),
  });
  const certain = <T extends { confidence: number }>(list: readonly T[]) =>
    list.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  lists.meetings.push(...certain(facts.meetings));
  lists.activities.push(...certain(facts.activities));
  lists.observations.push(...certain(facts.observations));
  lists.counts.push(...certain(facts.counts));
  lists.rules.push(...certain(facts.rules));
  lists.statements.push(...certain(facts.statements));
}

function distinctSources(articles: readonly ArticleFacts[]): {
  kept: ArticleFacts[];
  skipped: Report['skipped'];
} {
  const skipped: Report['skipped'] = [];
  const texts = new Map<string, string>();
  const ids = new Set<string>();
  const kept: ArticleFacts[] = [];
  for (const article of [...articles].sort(
    (a, b) => compare(a.source.id, b.source.id) || compare(a.source.text, b.source.text),
  )) {
    const twin = texts.get(article.source.text);
    if (twin !== undefined) {
      skipped.push({ file: article.source.file, why: `the same text as ${twin}` });
      continue;
    }
    texts.set(article.source.text, article.source.file);
    kept.push(
      ids.has(article.source.id)
        ? renamed(article, `${article.source.id}-${sha256(article.source.text).slice(0, 6)}`)
        : article,
    );
    ids.add(article.source.id);
  }
  return { kept, skipped };
}

/** The article under another source id: two files of one name in two folders. */
function renamed(article: ArticleFacts, id: string): ArticleFacts {
  const old = article.source.id;
  const swap = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'source' in value && value.source === old
      ? { ...value, source: id }
      : value;
  const copy = JSON.parse(JSON.stringify(article, swap)) as ArticleFacts;
  return { ...copy, source: { ...article.source, id } };
}

function organizationsOf(articles: readonly ArticleFacts[]): Organization[] {
  const byId = new Map<string, Organization>();
  for (const organization of articles.flatMap(({ organizations }) => organizations)) {
    const known = byId.get(organization.id);
    const otherNames = [...new Set([...(known?.otherNames ?? []), ...organization.otherNames])].sort();
    byId.set(organization.id, { ...(known ?? organization), otherNames });
  }
  return [...byId.values()];
}

function areasOf(articles: readonly ArticleFacts[]): Area[] {
  const byId = new Map<string, Area>();
  for (const area of articles.flatMap(({ areas }) => areas)) {
    const known = byId.get(area.id);
    const otherNames = [...new Set([...(known?.otherNames ?? []), ...area.otherNames])].sort();
    byId.set(area.id, { ...(known ?? area), otherNames });
  }
  return [...byId.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
