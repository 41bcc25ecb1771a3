import type { Source } from '../model/entities.ts';
import type { ProblemReason } from './article.ts';

/** Why an article that was read yields no facts for certain: its language, or that it is all menus. Null where it may. */
export function unreadable({ language, zones }: Pick<Source, 'language' | 'zones'>): ProblemReason | null {
  if (language !== 'en') return { code: 'other-language', language };
  return zones.some(({ kind }) => kind === 'body' || kind === 'title') ? null : { code: 'only-furniture' };
}
