import { hasAny, meaning } from '../chunks/chunk.ts';
import type { Doc } from './doc.ts';
import type { ReadSentence } from './read-article.ts';

interface Section {
  start: number;
  iso: string;
}

const SECTIONS = new WeakMap<Doc, readonly Section[]>();

/**
 * ISO code of the country whose vote an offset of a round-up is about: that of the head its section stands under
 * ('GEORGIA. Municipal elections took place'), else that of the whole article.
 */
export function countryAt(doc: Doc, offset: number): string | null {
  let sections = SECTIONS.get(doc);
  if (!sections) SECTIONS.set(doc, (sections = sectionsOf(doc)));
  return sections.findLast(({ start }) => start <= offset)?.iso ?? doc.host;
}

/** None where an article has no heads of more than one country. */
function sectionsOf({ article }: Doc): readonly Section[] {
  const heads = article.sentences.flatMap((sentence) => {
    const iso = headCountry(sentence);
    return iso === null ? [] : [{ start: sentence.start, iso }];
  });
  return new Set(heads.map(({ iso }) => iso)).size > 1 ? heads : [];
}

function headCountry({ chunks: [country, mark, ...more] }: ReadSentence): string | null {
  const ends = more.length > 0 ? ['COLON', 'DASH'] : ['COLON', 'DASH', 'STOP'];
  return !mark || hasAny(mark, ends) ? (meaning(country, 'COUNTRY')?.iso ?? null) : null;
}
