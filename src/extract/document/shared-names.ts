import { anyOf, type Chunk } from '../chunks/chunk.ts';

const isOrganization = anyOf('ORG');

/** Gives a name that several organizations share to the one that the article also names by a name of its own. */
export function resolveSharedNames(sentences: readonly (readonly Chunk[])[]): readonly (readonly Chunk[])[] {
  const own = new Set<string>();
  let shared = false;
  for (const chunks of sentences) {
    for (const chunk of chunks) {
      if (!isOrganization(chunk)) continue;
      const ids = organizationsOf(chunk);
      if (ids.length === 1) own.add(ids[0] ?? '');
      else shared = true;
    }
  }
  if (!shared) return sentences;
  return sentences.map((chunks) => {
    if (!chunks.some(isOrganization)) return chunks;
    return chunks.map((chunk) => {
      if (!isOrganization(chunk)) return chunk;
      const ids = organizationsOf(chunk);
      const named = ids.length > 1 ? ids.find((id) => own.has(id)) : undefined;
      if (named === undefined) return chunk;
      return {
        ...chunk,
        entries: chunk.entries.filter((entry) => entry.tag !== 'ORG' || entry.id === named),
      };
    });
  });
}

function organizationsOf(chunk: Chunk): string[] {
  return chunk.entries.flatMap((entry) => (entry.tag === 'ORG' ? [entry.id] : []));
}
