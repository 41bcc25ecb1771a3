import { hasAny, meaning, hasTag } from '../chunks/chunk.ts';
import type { Doc } from './doc.ts';
import { once } from './once.ts';
import type { ReadArticle, ReadSentence } from './read-article.ts';

interface Section {
  start: number;
  iso: string;
}

/**
 * ISO code of the country whose vote an offset of a round-up is about: that of the head its section stands under
 * ('GEORGIA. Municipal elections took place'), else that of the whole article.
 */
export function countryAt(doc: Doc, offset: number): string | null {
  return headAt(doc.article, offset) ?? doc.host;
}

/** The country of the head above an offset, null where the article has no heads of more than one country. */
export function headAt(article: ReadArticle, offset: number): string | null {
  const sections = once(article, sectionsOf, () => sectionsOf(article));
  return sections.findLast(({ start }) => start <= offset)?.iso ?? null;
}

function sectionsOf(article: ReadArticle): readonly Section[] {
  const heads = article.sentences.flatMap((sentence) => {
    const iso = headCountry(sentence);
    return iso === null ? [] : [{ start: sentence.start, iso }];
  });
  return new Set(heads.map(({ iso }) => iso)).size > 1 ? heads : [];
}

function headCountry({ chunks }: ReadSentence): string | null {
  const [country, mark, ...more] = hasTag(chunks[0], 'MARK', 'DASH') ? chunks.slice(1) : chunks;
  const ends = more.length > 0 ? ['COLON', 'DASH'] : ['COLON', 'DASH', 'STOP'];
  return !mark || hasAny(mark, ends) ? (meaning(country, 'COUNTRY')?.iso ?? null) : null;
}
