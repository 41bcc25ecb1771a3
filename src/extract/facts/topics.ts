import type { Doc } from '../document/doc.ts';
import { hasTag } from '../chunks/chunk.ts';
import { wordsOf } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';

/** What was talked about, in the sentence's own words: what follows 'discussed' up to 'with' or a comma. */
export function topicsOf(doc: Doc, { chunks }: ReadSentence): string[] {
  const at = chunks.findIndex((chunk) => hasTag(chunk, 'DISCUSS'));
  if (at < 0) return [];
  let to = at + 1;
  while (to < chunks.length && !hasTag(chunks[to], 'COMMA', 'STOP', '=with')) to++;
  const topic = wordsOf(doc, chunks, at + 1, to).replace(/^the /u, '');
  return topic === '' ? [] : [topic];
}
