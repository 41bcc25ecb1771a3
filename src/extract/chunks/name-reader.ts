import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import type { Entry } from '../gazetteer/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldText } from '../text/fold-text.ts';
import type { Token } from '../text/token.ts';

/** What joins the words of a body's name after its head ('Centre for …') and before it ('Tax and Investment Centre'). */
const CONNECTORS: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'on', 'in', '&']);
const JOINS: ReadonlySet<string> = new Set(['and', '&']);
const MOST_TOKENS = 12;

/** Reads names of people and of unknown bodies off runs of capitalised words. */
export class NameReader {
  readonly #gazetteer: Gazetteer;
  readonly #notNames: ReadonlySet<string>;
  readonly #heads: ReadonlySet<string>;
  readonly #tails: ReadonlySet<string>;
  readonly #particles: ReadonlySet<string>;

  constructor(lexicon: Lexicon, gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.#notNames = new Set(lexicon.names.notNames.map(foldText));
    this.#heads = new Set(lexicon.names.organizationHeads.map(foldText));
    this.#tails = new Set(lexicon.names.organizationTails.map(foldText));
    this.#particles = new Set(lexicon.names.particles.map(foldText));
  }

  /** How many tokens from `from` make a person's name, 0 for none. `common` are words the article writes small. */
  personAt(tokens: readonly Token[], from: number, common: ReadonlySet<string>): number {
    let length = 0;
    let capitals = 0;
    for (let i = from; i < tokens.length && i - from < MOST_TOKENS; i++) {
      const token = tokens[i];
      if (!token) break;
      if (this.#namePart(tokens, i) && !(i === 0 && common.has(token.fold))) {
        capitals++;
        length = i + 1 - from;
      } else if (capitals === 0 || !this.#particles.has(token.fold)) break;
      // 'uulu', 'kyzy': the long ones can end a name.
      else if (capitals > 1 && token.fold.length > 3) length = i + 1 - from;
      else if (!this.#goesOn(tokens, i + 1)) break;
    }
    return capitals >= 2 && length <= 6 ? length : 0;
  }

  /** A capital after a particle, or after the second of 'van der', 'de la'. */
  #goesOn(tokens: readonly Token[], at: number): boolean {
    const next = tokens[at];
    if (next === undefined || next.capital) return next !== undefined;
    return this.#particles.has(next.fold) && tokens[at + 1]?.capital === true;
  }

  /** Whether a lone capitalised word could be somebody's surname. */
  lone(tokens: readonly Token[], at: number): boolean {
    return this.#namePart(tokens, at);
  }

  #namePart(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || !isCapital(token) || this.#notNames.has(token.fold)) return false;
    if (this.#heads.has(token.fold)) return false;
    const match = this.#gazetteer.trie.match(tokens, at);
    return !match || match.entries.every((entry) => entry.tag === 'PLACE' || isWord(entry));
  }

  /**
   * How many tokens from `from` make the name of a body: capitalised words, joined by 'of' and 'and', that begin
   * or end with a word bodies are called by ('Centre', 'Institute').
   */
  bodyAt(tokens: readonly Token[], from: number): number {
    const first = tokens[from]?.fold ?? '';
    // 'The Commission' is the one told before.
    if (first === 'the' && this.#tails.has(tokens[from + 1]?.fold ?? '')) return 0;
    const headFirst = this.#heads.has(first);
    const connectors = headFirst ? CONNECTORS : JOINS;
    let end = 0;
    let capitals = 0;
    for (let i = from; i < tokens.length && i - from < MOST_TOKENS; i++) {
      const token = tokens[i];
      if (!token) break;
      if (token.capital && !this.#known(tokens, i)) {
        capitals++;
        const closes = this.#heads.has(token.fold) || this.#tails.has(token.fold);
        if (headFirst ? capitals > 1 : closes && capitals > 1) end = i + 1 - from;
      } else if (capitals === 0 || !connectors.has(token.fold)) break;
    }
    const named = headFirst && CONNECTORS.has(tokens[from + 1]?.fold ?? '');
    return end >= 2 && (!headFirst || named) ? end : 0;
  }

  #known(tokens: readonly Token[], at: number): boolean {
    const match = this.#gazetteer.trie.match(tokens, at);
    return match?.entries.some(isKnown) ?? false;
  }
}

/** 'Said', 'Man' and 'Tea', written like names, are some. */
function isWord(entry: Entry): boolean {
  return entry.tag === 'WORD' && ['SAY', 'SIZEWORD', 'ENCOUNTER'].includes(entry.class);
}

function isKnown(entry: Entry): boolean {
  return entry.tag !== 'PLACE' && entry.tag !== 'WORD' && entry.tag !== 'DEMONYM' && entry.tag !== 'COUNTRY';
}

/** A small article joined to a name is part of it: 'al-Mawla', 'ibn-Saud'. */
const JOINED = /^\p{Ll}{2,4}[-’']\p{Lu}/u;

function isCapital(token: Token): boolean {
  return token.capital || JOINED.test(token.text);
}
