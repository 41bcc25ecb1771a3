import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Entry, Case, Meaning } from './entry.ts';

interface Node {
  next: Map<string, Node>;
  meanings: (Meaning & { phrase: string })[];
}

/** The longest phrase at a position, and what it can mean there. */
export interface TrieMatch {
  length: number;
  entries: Entry[];
}

const SKIPPED = new Set(['the', '"']);

/** Phrases of the lexicon by their tokens; inner articles do not count, hyphens neither. */
export class PhraseTrie {
  readonly #root: Node = { next: new Map(), meanings: [] };
  /** The list asked about last, and what is known of it. */
  #tokens: readonly Token[] = [];
  #answers: (TrieMatch | null)[] = [];

  add(phrase: string, entry: Entry, letters: Case): void {
    let node = this.#root;
    for (const token of tokenize(phrase, 0, phrase.length)) {
      const key = keyOf(token);
      if (SKIPPED.has(key)) continue;
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), meanings: [] }));
      node = next;
    }
    if (node !== this.#root) node.meanings.push({ entry, case: letters, phrase });
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

  #search(tokens: readonly Token[], from: number): TrieMatch | null {
    let node: Node | undefined = this.#root;
    let best: TrieMatch | null = null;
    for (let i = from; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) break;
      const key = keyOf(token);
      if (i > from && SKIPPED.has(key) && !node.next.has(key)) continue;
      node = node.next.get(key);
      if (!node) break;
      if (node.meanings.length === 0) continue;
      const written = tokens.slice(from, i + 1);
      const entries = node.meanings
        .filter((meaning) => fits(meaning, written))
        .map((meaning) => meaning.entry);
      if (entries.length > 0) best = { length: i + 1 - from, entries };
    }
    return best;
  }
}

/** 'O.S.C.E.' is read as OSCE; of two letters ('H.E.') the dots tell them from a word. */
const DOTTED = /^(?:\p{L}\.){3,}$/u;

function keyOf(token: Token): string {
  if (token.fold.charAt(1) === '.' && DOTTED.test(token.fold)) return token.fold.replaceAll('.', '');
  return token.fold.includes('-') && token.fold.length > 1 ? token.fold.replaceAll('-', '') : token.fold;
}

function fits(meaning: Meaning & { phrase: string }, written: readonly Token[]): boolean {
  if (meaning.case === 'any') return true;
  if (meaning.case === 'capital') return written[0]?.capital === true;
  const spelt = written.map(({ text }) => (DOTTED.test(text) ? text.replaceAll('.', '') : text)).join('');
  const phrase = meaning.phrase.replaceAll(' ', '');
  return spelt === (DOTTED.test(phrase) ? phrase.replaceAll('.', '') : phrase);
}

/** Short acronyms (`US`, `PRC`) must be written in capitals, names with a capital. */
export function caseOfName(name: string): Case {
  return /^[\p{Lu}\p{N}./&\s-]{1,7}$/u.test(name) ? 'exact' : 'capital';
}
