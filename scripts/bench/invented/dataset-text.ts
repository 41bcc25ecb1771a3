import { createHash } from 'node:crypto';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Meeting } from '../../../src/model/facts.ts';
import { inventedArticle, MEETINGS_PER_ARTICLE, type InventedArticle } from './article.ts';
import { inventedCast } from './cast.ts';
import { inventedCountry } from './country.ts';
import { inventedLaw } from './law.ts';

/** How large an invented dataset is, and of which country. */
export interface Size {
  meetings: number;
  places: number;
  seed: number;
  /** Alpha-2 code; its outlines must be in `data/geo`. */
  country: string;
}

/**
 * The text of a dataset as the pipeline writes it, piece by piece: nothing but the towns and people is ever held, so
 * any number of meetings fits. The same size gives the same bytes.
 */
export function* datasetText(size: Size, root: string): Generator<string> {
  const { seed, meetings } = size;
  const place = inventedCountry(size.country, size.places, seed, root);
  const cast = inventedCast(place.country.id, meetings, seed);
  const law = inventedLaw(cast, seed);
  const articles = function* (): Generator<InventedArticle> {
    for (let number = 0; number * MEETINGS_PER_ARTICLE < meetings; number += 1) {
      const left = Math.min(MEETINGS_PER_ARTICLE, meetings - number * MEETINGS_PER_ARTICLE);
      yield inventedArticle(number, left, cast, place.towns, seed);
    }
  };
  const each = function* <T>(take: (article: InventedArticle) => readonly T[]): Generator<T> {
    for (const article of articles()) yield* take(article);
  };
  const collections: [keyof Dataset, Iterable<unknown>][] = [
    [
      'sources',
      chain(
        [law.source],
        each(({ source }) => [source]),
      ),
    ],
    ['elections', cast.elections],
    ['organizations', [...cast.missions, ...cast.hosts]],
    ['persons', cast.persons],
    ['areas', chain([place.country, ...place.regions], place.towns)],
    ['meetings', each((article) => article.meetings)],
    ['activities', each((article) => article.activities)],
    ['observations', each((article) => article.observations)],
    ['counts', law.counts],
    ['rules', law.rules],
    ['statements', each((article) => article.statements)],
  ];
  const id = createHash('sha256').update(JSON.stringify(size)).digest('hex');
  yield `{\n "version": 1,\n "id": "${id}",\n "title": "${meetings} invented meetings"`;
  for (const [name, records] of collections) {
    yield `,\n "${name}": [`;
    let first = true;
    for (const record of records) {
      yield `${first ? '' : ','}\n  ${JSON.stringify(record)}`;
      first = false;
    }
    yield '\n ]';
  }
  yield '\n}\n';
}

/** The meetings of a dataset of that size, one by one. */
export function* inventedMeetings(size: Size, root: string): Generator<Meeting> {
  const { seed, meetings } = size;
  const place = inventedCountry(size.country, size.places, seed, root);
  const cast = inventedCast(place.country.id, meetings, seed);
  for (let number = 0; number * MEETINGS_PER_ARTICLE < meetings; number += 1) {
    const left = Math.min(MEETINGS_PER_ARTICLE, meetings - number * MEETINGS_PER_ARTICLE);
    yield* inventedArticle(number, left, cast, place.towns, seed).meetings;
  }
}

function* chain<T>(...parts: readonly Iterable<T>[]): Generator<T> {
  for (const part of parts) yield* part;
}
