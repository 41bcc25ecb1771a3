import type { Source } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { NEARLY_SAME, sharedPart, shingles } from './likeness.ts';

/** A text the atlas has already, in whole or in most part. */
export interface Twin {
  source: Id;
  title: string;
  /** How much of the shorter text both share; 1 for the same text. */
  share: number;
}

/** Texts are compared with as many others; past that only whole copies are found. */
const MOST_COMPARED = 5_000;

/** The texts of an atlas, to find out whether it has one already; what it once counted of a text it remembers. */
export class KnownTexts {
  readonly #shingles = new Map<Id, ReadonlySet<number>>();

  /** Which of the sources has a text, in whole or in most part; null where none has. */
  twin(id: Id, text: string, sources: readonly Source[]): Twin | null {
    const same = sources.find((source) => source.id === id || source.text === text);
    if (same) return { source: same.id, title: same.title, share: 1 };
    if (sources.length > MOST_COMPARED) return null;
    const own = shingles(text);
    let best: Twin | null = null;
    for (const source of sources) {
      const known = this.#shingles.get(source.id) ?? shingles(source.text);
      this.#shingles.set(source.id, known);
      const share = sharedPart(own, known);
      if (share >= NEARLY_SAME && share > (best?.share ?? 0))
        best = { source: source.id, title: source.title, share: Math.min(share, 0.99) };
    }
    return best;
  }
}
