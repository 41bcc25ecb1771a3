import { composed } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import { personOf } from './people.ts';

/**
 * Makes everybody known whom the article names in full, with the offices told beside the names, in order of the
 * text: first full names, so that a lone surname finds its bearer.
 */
export function introducePeople(doc: Doc): void {
  const mentions = doc.article.sentences.flatMap((sentence) =>
    sentence.chunks.flatMap((chunk) =>
      (composed(chunk, 'people')?.people ?? []).map((name) => ({ name, zone: sentence.zone })),
    ),
  );
  const full = ({ name }: (typeof mentions)[number]) =>
    /\s/u.test(doc.article.text.slice(name.start, name.end));
  const inBody = mentions.filter(({ zone }) => zone !== 'title');
  for (const { name } of inBody.filter(full)) personOf(doc, name);
  for (const { name } of inBody.filter((mention) => !full(mention) && mention.name.office !== null))
    personOf(doc, name);
}
