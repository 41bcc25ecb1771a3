import { plural } from './build-words.ts';
import type { FilesRead, FoundIn } from './read-files.ts';

const NOUNS: readonly (readonly [string, string, string])[] = [
  ['meetings', 'meeting', 'meetings'],
  ['activities', 'activity', 'activities'],
  ['observations', 'observation', 'observations'],
  ['counts', 'count', 'counts'],
  ['rules', 'rule', 'rules'],
  ['statements', 'statement', 'statements'],
];

/** One line an article on what was found in it and what was not; with many articles one line on all. */
export function foundLines({
  found,
  articles,
  cached,
}: Pick<FilesRead, 'found' | 'articles' | 'cached'>): string[] {
  const all = `Read ${plural(articles, 'article')}${cached > 0 ? `; ${plural(cached, 'file')} had not changed` : ''}`;
  return [...found.map(foundLine), all];
}

function foundLine({ name, facts, silent, holds }: FoundIn): string {
  const parts = NOUNS.flatMap(([kind, one, many]) => {
    const n = facts[kind] ?? 0;
    return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  });
  const what = parts.length === 0 ? 'no fact' : parts.join(', ');
  const left =
    silent === null || silent === 0
      ? ''
      : `; ${plural(silent, 'sentence')} with numbers, names or meeting verbs yielded nothing`;
  const several =
    holds > 1
      ? `; it seems to hold ${plural(holds, 'article')}: divide it, so that each has its own day`
      : '';
  return `${name}: ${what}${left}${several}`;
}
