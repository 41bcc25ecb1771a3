import type { Evidence } from '../../model/evidence.ts';
import type { Source } from '../../model/entities.ts';
import type { Paragraph } from '../../model/paragraphs.ts';
import { sentenceAround } from '../../model/sentences.ts';

const SPOKEN: readonly Paragraph['kind'][] = ['title', 'heading', 'body'];

/** The sentences of an article as evidence, in reading order: what a fact can be added from. */
export function articleSentences(source: Source, paragraphs: readonly Paragraph[]): Evidence[] {
  return paragraphs
    .filter(({ kind }) => SPOKEN.includes(kind))
    .flatMap((paragraph) => [...sentencesIn(source, paragraph, paragraphs)]);
}

function* sentencesIn(
  source: Source,
  paragraph: Paragraph,
  paragraphs: readonly Paragraph[],
): Generator<Evidence> {
  let at = paragraph.start;
  while (at < paragraph.end) {
    if (/\s/u.test(source.text.charAt(at))) {
      at++;
      continue;
    }
    const point = { source: source.id, start: at, end: at + 1, exact: source.text.charAt(at) };
    const end = Math.max(at + 1, Math.min(sentenceAround(source.text, point, paragraphs).end, paragraph.end));
    yield { source: source.id, start: at, end, exact: source.text.slice(at, end) };
    at = end;
  }
}

/** The words marked in a paragraph as evidence: where they stand nearest to `near`, with no blank at either end; null where they do not stand there. */
export function markedEvidence(
  source: Source,
  paragraph: Paragraph,
  marked: string,
  near: number,
): Evidence | null {
  const words = marked.trim();
  if (words === '') return null;
  const { text } = source;
  let best = -1;
  for (
    let at = text.indexOf(words, paragraph.start);
    at >= 0 && at + words.length <= paragraph.end;
    at = text.indexOf(words, at + 1)
  )
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  return best < 0 ? null : { source: source.id, start: best, end: best + words.length, exact: words };
}
