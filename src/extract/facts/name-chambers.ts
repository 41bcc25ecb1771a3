import { composed, type Chunk } from '../chunks/chunk.ts';
import type { InstitutionMention } from '../chunks/composed.ts';
import { cleaned, type Doc } from '../document/doc.ts';
import { institutionOf } from '../passes/institution-pass.ts';

const CHAMBERS: ReadonlySet<InstitutionMention['institution']> = new Set([
  'lower-chamber',
  'upper-chamber',
  'parliament',
]);

/** Makes known the chambers that the words of the article's elections name: to these the seats belong. */
export function nameChambersOfVotes(doc: Doc): void {
  for (const { chunks, zone } of doc.article.sentences) {
    if (zone !== 'body') continue;
    for (const chunk of chunks) {
      const mentions = composed(chunk, 'election')?.institutions ?? [];
      for (const mention of mentions) nameChamber(doc, mention);
    }
  }
}

/** Makes known the chambers that some words name. */
export function nameChambersIn(doc: Doc, chunks: readonly Chunk[]): void {
  for (const chunk of chunks) {
    const mention = institutionOf(chunk);
    if (mention) nameChamber(doc, mention);
  }
}

function nameChamber(doc: Doc, mention: InstitutionMention): void {
  if (!CHAMBERS.has(mention.institution)) return;
  const words = cleaned(doc.article.text.slice(mention.start, mention.end));
  doc.entities.institution(mention, doc.host, words);
}
