import { anyOf, type Chunk, hasTag } from '../chunks/chunk.ts';
import { make } from '../chunks/chunk-sentence.ts';

/** Short forms that an article introduces itself: 'Long Name (LN)'. Keyed by the letters as written. */
export type Abbreviations = Map<string, Chunk>;

const SHORT = /^\p{Lu}[\p{L}\p{N}.-]{1,11}$/u;

/** Joins 'Long Name (LN)' into one chunk and notes what LN means. */
export function joinAbbreviations(chunks: readonly Chunk[], learnt: Abbreviations): readonly Chunk[] {
  if (!chunks.some((_, at) => isIntroduced(chunks, at))) return chunks;
  const joined: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    const short = isIntroduced(chunks, i) ? chunks[i + 2] : undefined;
    if (!chunk || !short) {
      if (chunk) joined.push(chunk);
      continue;
    }
    const tokens = chunks.slice(i, i + 4).flatMap((part) => part.tokens);
    const whole = { ...chunk, end: tokens.at(-1)?.end ?? chunk.end, tokens };
    const letters = written(short);
    if (!learnt.has(letters)) learnt.set(letters, withName(chunk));
    joined.push(withName(whole, chunk));
    i += 3;
  }
  return joined;
}

/** Gives the short forms of the article the meaning they were introduced with. */
export function expandAbbreviations(chunks: readonly Chunk[], learnt: Abbreviations): readonly Chunk[] {
  if (learnt.size === 0) return chunks;
  return chunks.map((chunk) => {
    const meaning = chunk.tokens.length === 1 ? learnt.get(chunk.tokens[0]?.text ?? '') : undefined;
    if (!meaning || hasTag(chunk, 'ORG', 'INST')) return chunk;
    const made = make(chunk.tokens, [...meaning.tags], { entries: meaning.entries });
    const place = { start: chunk.start, end: chunk.end };
    const composed =
      meaning.composed?.kind === 'institution' ? { ...meaning.composed, ...place } : meaning.composed;
    return { ...made, composed };
  });
}

const isBody = anyOf('ORG', 'INST', 'BODY');

/** Whether a body stands there with its short form in brackets. */
function isIntroduced(chunks: readonly Chunk[], at: number): boolean {
  if (!isBody(chunks[at]) || !hasTag(chunks[at + 1], 'OPEN') || !hasTag(chunks[at + 3], 'CLOSE'))
    return false;
  const short = chunks[at + 2];
  return short !== undefined && isShort(short);
}

function isShort(chunk: Chunk): boolean {
  const letters = written(chunk);
  return (
    chunk.tokens.length <= 2 && (isBody(chunk) || (SHORT.test(letters) && letters.toUpperCase() === letters))
  );
}

function written({ tokens }: Chunk): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** A body keeps the name it was introduced with. */
function withName(chunk: Chunk, named: Chunk = chunk): Chunk {
  if (chunk.composed?.kind !== 'body') return chunk;
  return { ...chunk, composed: { kind: 'body', name: written(named) } };
}
