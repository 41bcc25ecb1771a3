import type { Zone } from '../../model/entities.ts';
import { endsSentence, type SentenceWords } from './sentence-end.ts';

/** A sentence of one zone; `paragraph` is the index of the zone. Offsets are UTF-16, end exclusive. */
export interface Sentence {
  start: number;
  end: number;
  zone: Zone['kind'];
  paragraph: number;
}

const END = /[.!?\u2026]+["'\u201d\u2019\u00bb)\]]*/gu;

const PROSE: ReadonlySet<Zone['kind']> = new Set(['body', 'heading', 'related']);

/**
 * The sentences of all zones, in order, without margins. Sentences inside a quotation are sentences; a quote that is
 * never closed changes nothing. Titles, dates, datelines, bylines and furniture are one each.
 */
export function sentences(text: string, zones: readonly Zone[], words: SentenceWords): Sentence[] {
  return zones.flatMap((zone, paragraph) =>
    spansOf(text.slice(zone.start, zone.end), zone.kind, words).map(([from, to]) => ({
      start: zone.start + from,
      end: zone.start + to,
      zone: zone.kind,
      paragraph,
    })),
  );
}

function spansOf(paragraph: string, kind: Zone['kind'], words: SentenceWords): [number, number][] {
  if (!PROSE.has(kind)) return [[0, paragraph.length]];
  const found: [number, number][] = [];
  let from = 0;
  for (const match of paragraph.matchAll(END)) {
    const end = endsSentence(paragraph, from, match.index, match[0], words);
    if (end === null) continue;
    found.push([from, end]);
    from =
      end + (/^(?:[\s\u0085\p{Cf}]|&nbsp;|&#160;)*/u.exec(paragraph.slice(end, end + 64))?.[0].length ?? 0);
  }
  if (from < paragraph.length) found.push([from, paragraph.length]);
  return found;
}
