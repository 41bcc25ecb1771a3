import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';
import type { TokenWords } from '../text/token-words.ts';
import type { Entry, Case, PhraseNode } from './entry.ts';

/** The longest phrase at a position, and what it can mean there. */
export interface TrieMatch {
  length: number;
  entries: readonly Entry[];
}

/** `US`, `PRC`. */
const ACRONYM = /^[\p{Lu}\p{N}./&\s-]{1,7}$/u;
const SKIPPED = new Set(['the', '"']);

/** Phrases of the lexicon by their tokens; inner articles do not count, hyphens neither. */
export class PhraseTrie {
  readonly #root: PhraseNode = emptyNode();
  /** The list asked about last, and what is known of it. */
  #tokens: readonly Token[] = [];
  #answers: (TrieMatch | null)[] = [];

  readonly #words: TokenWords;

  constructor(words: TokenWords) {
    this.#words = words;
  }

  /** Adds what some phrases mean; `acronyms`: whether short ones in capitals must be written so. */
  addAll(phrases: Iterable<string>, entry: Entry, letters: Case, acronyms = false): void {
    for (const phrase of phrases)
      this.#add(phrase, entry, acronyms && ACRONYM.test(phrase) ? 'exact' : letters);
  }

  #add(phrase: string, entry: Entry, letters: Case): void {
    let node = this.#root;
    for (const token of tokenize(phrase, 0, phrase.length, this.#words)) {
      const key = keyOf(token);
      if (SKIPPED.has(key)) continue;
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = emptyNode()));
      node = next;
    }
    if (node === this.#root) return;
    node.meanings.push({ entry, case: letters, phrase });
    node.always = letters === 'any' && node.always !== null ? [...node.always, entry] : null;
  }

  /** The longest match that starts at token `from`, or null. Answers are kept until another list is asked about. */
  match(tokens: readonly Token[], from: number): TrieMatch | null {
    if (tokens !== this.#tokens) {
      this.#tokens = tokens;
      this.#answers = [];
    }
    const known = this.#answers[from];
    if (known !== undefined) return known;
    const found = this.#search(tokens, from);
    this.#answers[from] = found;
    return found;
  }

  /** Where the phrases go on that begin with a token; null where none does. */
  startOf(token: Token): PhraseNode | null {
    return this.#root.next.get(keyOf(token)) ?? null;
  }

  #search(tokens: readonly Token[], from: number): TrieMatch | null {
    const first = tokens[from];
    if (!first) return null;
    let node: PhraseNode | null | undefined = first.known ? first.known.phrases : this.startOf(first);
    let best: TrieMatch | null = null;
    for (let i = from; node;) {
      const entries = meant(node, tokens, from, i + 1);
      if (entries.length > 0) best = { length: i + 1 - from, entries };
      if (node.next.size === 0) break;
      let next: PhraseNode | undefined;
      for (i++; i < tokens.length; i++) {
        const key = keyOf(tokens[i] ?? first);
        next = node.next.get(key);
        if (next || !SKIPPED.has(key)) break;
      }
      node = next;
    }
    return best;
  }
}

function emptyNode(): PhraseNode {
  return { next: new Map(), meanings: [], always: [] };
}

/** 'O.S.C.E.' is read as OSCE; of two letters ('H.E.') the dots tell them from a word. */
const DOTTED = /^(?:\p{L}\.){3,}$/u;

function keyOf(token: Token): string {
  if (token.fold.charAt(1) === '.' && DOTTED.test(token.fold)) return token.fold.replaceAll('.', '');
  return token.fold.includes('-') && token.fold.length > 1 ? token.fold.replaceAll('-', '') : token.fold;
}

/** What a phrase can mean as it is written from one token to another. */
function meant(node: PhraseNode, tokens: readonly Token[], from: number, to: number): readonly Entry[] {
  const { meanings, always } = node;
  if (always !== null) return always;
  const entries: Entry[] = [];
  for (const { entry, case: letters, phrase } of meanings) {
    if (
      letters === 'any' ||
      (letters === 'capital' ? tokens[from]?.capital : isSpelt(phrase, tokens, from, to))
    )
      entries.push(entry);
  }
  return entries;
}

function isSpelt(name: string, tokens: readonly Token[], from: number, to: number): boolean {
  const written = tokens.slice(from, to);
  const spelt = written.map(({ text }) => (DOTTED.test(text) ? text.replaceAll('.', '') : text)).join('');
  const phrase = name.replaceAll(' ', '');
  return spelt === (DOTTED.test(phrase) ? phrase.replaceAll('.', '') : phrase);
}
