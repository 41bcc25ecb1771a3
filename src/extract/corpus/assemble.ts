import type { Dataset } from '../../model/dataset.ts';
import type { ArticleFacts } from '../extract-article.ts';
import { sha256, sha256Of } from '../hash/sha256.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Corrected } from './correction-fate.ts';
import { certainFacts, factsOf, type CorpusIds } from './corpus-facts.ts';
import { ElectionIndex } from './election-index.ts';
import { listsOf } from './fact-lists.ts';
import { jsonPieces } from './json-pieces.ts';
import { mergeFacts } from './merge-facts.ts';
import { PeopleIndex } from './people-index.ts';
import { reportOf, type Report } from './report.ts';
import { sortDataset, withoutUnused } from './tidy.ts';

/** The title of a dataset that a build makes. */
export const TITLE = 'Observer Atlas';

/**
 * Stages 7 and 8: the facts of many articles as one dataset, with a report. Pure and independent of the order of the
 * articles; the id of the dataset is the sha-256 of all the rest. `correct` puts human decisions into the whole
 * (`applyCorrections`).
 */
export function assemble(
  articles: readonly ArticleFacts[],
  lexicon: Lexicon,
  correct: (whole: Dataset) => Corrected = uncorrected,
): { dataset: Dataset; report: Report } {
  const { kept, skipped } = distinctSources(articles);
  const persons = new PeopleIndex();
  const elections = new ElectionIndex(
    kept.flatMap(({ votes }) => votes),
    lexicon,
  );
  const found = kept.map((article) => certainFacts(factsOf(article, idsOf(article, persons, elections))));
  const whole: Dataset = {
    version: 1,
    id: '',
    title: TITLE,
    sources: kept.map(({ source }) => source),
    elections: elections.elections,
    organizations: entitiesOf(kept.flatMap((article) => article.organizations)),
    persons: persons.persons,
    areas: entitiesOf(kept.flatMap((article) => article.areas)),
    ...mergeFacts(listsOf((name) => found.flatMap<unknown>((facts) => facts[name]))),
  };
  const corrected = correct(whole);
  const dataset = sortDataset(
    withoutUnused(corrected.dataset, new Map(kept.map(({ source, named }) => [source.id, named]))),
  );
  return {
    dataset: { ...dataset, id: contentId(dataset) },
    report: reportOf(kept, skipped, corrected),
  };
}

function uncorrected(dataset: Dataset): Corrected {
  return { dataset, unmatched: [], fates: [] };
}

/** The sha-256 over everything but the id itself. */
export function contentId(dataset: Dataset): string {
  return sha256Of(jsonPieces({ ...dataset, id: '' }));
}

/** Makes the people of an article known to the corpus, and tells how its own keys become the corpus's ids. */
export function idsOf(article: ArticleFacts, persons: PeopleIndex, elections: ElectionIndex): CorpusIds {
  const personIds = new Map(article.persons.map((person) => [person.id, persons.add(person)]));
  const electionIds = new Map(article.votes.map((vote) => [vote.key, elections.idOf(vote)]));
  return {
    person: (local) => personIds.get(local ?? '') ?? null,
    election: (key) => electionIds.get(key ?? '') ?? null,
  };
}

/** Articles in this order, whatever they were given in: by source id, then by what they say, then by file. */
function inOrder(a: ArticleFacts, b: ArticleFacts): number {
  return (
    compare(a.source.id, b.source.id) ||
    (a.source.text === b.source.text ? 0 : compare(sha256(a.source.text), sha256(b.source.text))) ||
    compare(a.source.file, b.source.file)
  );
}

function distinctSources(articles: readonly ArticleFacts[]): {
  kept: ArticleFacts[];
  skipped: Report['skipped'];
} {
  const skipped: Report['skipped'] = [];
  const texts = new Map<string, string>();
  const ids = new Set<string>();
  const kept: ArticleFacts[] = [];
  for (const article of [...articles].sort(inOrder)) {
    const twin = texts.get(article.source.text);
    if (twin !== undefined) {
      skipped.push({ file: article.source.file, why: `the same text as ${twin}` });
      continue;
    }
    texts.set(article.source.text, article.source.file);
    kept.push(ids.has(article.source.id) ? renamed(article, sha256(article.source.text)) : article);
    ids.add(article.source.id);
  }
  return { kept, skipped };
}

/** The article under another source id, where two files in two folders have one name; `content` is the sha-256 of its text. */
export function renamed(article: ArticleFacts, content: string): ArticleFacts {
  const old = article.source.id;
  const id = `${old}-${content.slice(0, 6)}`;
  const swap = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'source' in value && value.source === old
      ? { ...value, source: id }
      : value;
  const copy = JSON.parse(JSON.stringify(article, swap)) as ArticleFacts;
  return { ...copy, source: { ...article.source, id } };
}

function entitiesOf<T extends { id: string; otherNames: string[] }>(given: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const entity of given) addEntity(byId, entity);
  return [...byId.values()];
}

/** Makes an entity known; of one that is, the names are joined. */
export function addEntity<T extends { id: string; otherNames: string[] }>(
  byId: Map<string, T>,
  one: T,
): void {
  const known = byId.get(one.id);
  if (known && one.otherNames.every((name) => known.otherNames.includes(name))) return;
  const otherNames = [...new Set([...(known?.otherNames ?? []), ...one.otherNames])].sort();
  byId.set(one.id, { ...(known ?? one), otherNames });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
