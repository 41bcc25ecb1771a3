import type { PhraseTrie } from '../gazetteer/trie.ts';
import type { KnownWord, Token } from '../text/token.ts';

/** Words are forgotten when so many are known: texts have few words often and many once. */
const MOST_WORDS = 40_000;
/** Longer ones are not kept: engines make them views of the text they are cut from, and would keep it with them. */
const LONGEST_KEPT = 12;
const NO_CUES: ReadonlySet<string> = new Set();

/** What a vocabulary is made of. */
export interface WordSources {
  trie: PhraseTrie;
  /** The classes of words by how they begin (see `Gazetteer`). */
  beginnings: ReadonlyMap<string, readonly string[]>;
  /** Words that patterns name themselves. */
  literals: ReadonlySet<string>;
  /** The cues of every folded word that has some. */
  cues: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is known of words, looked up once for each: articles use the same words again and again. */
export class Vocabulary {
  readonly #sources: WordSources;
  readonly #words = new Map<string, KnownWord>();

  constructor(sources: WordSources) {
    this.#sources = sources;
  }

  /** What is known of a token of any kind; of words it is kept. */
  of(token: Token): KnownWord {
    if (token.kind !== 'word' || token.fold.length > LONGEST_KEPT) return this.#lookUp(token);
    let known = this.#words.get(token.fold);
    if (known === undefined) {
      if (this.#words.size >= MOST_WORDS) this.#words.clear();
      this.#words.set(token.fold, (known = this.#lookUp(token)));
    }
    return known;
  }

  #lookUp(token: Token): KnownWord {
    const { trie, literals, cues } = this.#sources;
    const { fold, kind } = token;
    const tags = literals.has(fold) ? [`=${fold}`] : [];
    if (kind === 'word') tags.push(...this.#beginnings(fold));
    return {
      cues: cues.get(fold) ?? NO_CUES,
      tags,
      phrases: trie.startOf(token),
      alone: null,
    };
  }

  #beginnings(fold: string): string[] {
    const { beginnings } = this.#sources;
    return Array.from(fold).flatMap((_, at) => beginnings.get(fold.slice(0, at + 1)) ?? []);
  }
}
