import type { Chunk } from '../chunks/chunk.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { Alphabet } from './alphabet.ts';
import { compilePattern, type CompiledPattern } from './compile-pattern.ts';
import { hasAll, TagMasks, type TagBits, type TagMask } from './tag-masks.ts';

/** One pattern of a pattern file, compiled. */
export interface Pattern {
  id: string;
  confidence: number;
  set: Readonly<Record<string, string>>;
  compiled: CompiledPattern;
}

/** Where a pattern was found: indices into the chunks searched, end exclusive. */
export interface PatternMatch {
  pattern: Pattern;
  from: number;
  to: number;
  groups: Readonly<Record<string, readonly [number, number] | undefined>>;
}

/** What patterns see of a list of chunks. */
interface Seen {
  letters: string;
  /** What its chunks meet of the needs of patterns. */
  meets: TagMask;
}

/** Lists seen are forgotten when there are so many: more than an article of ordinary length has. */
const MOST_SEEN = 256;

/** All patterns of the lexicon by pass, over one alphabet. */
export class PatternSet {
  readonly alphabet = new Alphabet();
  readonly literals: ReadonlySet<string>;
  readonly #passes = new Map<string, { pattern: Pattern; needs: TagBits }[]>();
  readonly #masks = new TagMasks();
  /** Lists of chunks already seen; lists are never changed in place. */
  #seen = new Map<readonly Chunk[], Seen>();

  constructor(files: Lexicon['patterns']) {
    const literals = new Set<string>();
    for (const { pass, patterns, parts } of files) {
      const compiled = patterns.map(({ id, match, confidence, set }) => {
        const pattern = compilePattern(withParts(match, parts), this.alphabet);
        for (const literal of pattern.literals) literals.add(literal);
        return {
          pattern: { id, confidence, set, compiled: pattern },
          needs: this.#masks.bitsOf(pattern.required),
        };
      });
      this.#passes.set(pass, [...(this.#passes.get(pass) ?? []), ...compiled]);
    }
    this.literals = literals;
  }

  #see(chunks: readonly Chunk[]): Seen {
    const known = this.#seen.get(chunks);
    if (known !== undefined) return known;
    const codes: number[] = [];
    const meets = this.#masks.none();
    for (const { tags } of chunks) {
      codes.push(this.alphabet.letter(tags));
      this.#masks.add(meets, tags);
    }
    const seen = { letters: String.fromCharCode(...codes), meets };
    if (this.#seen.size >= MOST_SEEN) this.#seen = new Map();
    this.#seen.set(chunks, seen);
    return seen;
  }

  /** Every match of every pattern of a pass, each pattern's own matches apart from each other. */
  find(pass: string, chunks: readonly Chunk[]): PatternMatch[] {
    const { letters, meets } = this.#see(chunks);
    const found: PatternMatch[] = [];
    for (const { pattern, needs } of this.#passes.get(pass) ?? []) {
      if (!hasAll(meets, needs)) continue;
      const regexp = pattern.compiled.regexp();
      for (let match = regexp.exec(letters); match; match = regexp.exec(letters)) {
        found.push({
          pattern,
          from: match.index,
          to: match.index + match[0].length,
          groups: match.indices?.groups ?? {},
        });
        if (match[0] === '') regexp.lastIndex++;
      }
    }
    return found;
  }

  /** The longest matches that fit and do not overlap, in order; of equally long ones the pattern that stands first. */
  longest(
    pass: string,
    chunks: readonly Chunk[],
    fits: (match: PatternMatch) => boolean = () => true,
  ): PatternMatch[] {
    return filledUp(
      [],
      this.find(pass, chunks).filter((match) => match.to > match.from && fits(match)),
    );
  }
}

/**
 * The longest match of every number: tellings of different numbers may share words. A number that another match reads
 * as the one replaced tells nothing of its own; matches without a number give way to those with one.
 */
export function longestOfNumbers(matches: readonly PatternMatch[]): PatternMatch[] {
  const best = new Map<number, PatternMatch>();
  const bare: PatternMatch[] = [];
  for (const match of matches) {
    const number = match.groups['number']?.[0];
    if (number === undefined) {
      bare.push(match);
      continue;
    }
    const known = best.get(number);
    if (!known || length(match) > length(known)) best.set(number, match);
  }
  const replaced = new Set([...best.values()].flatMap(({ groups }) => groups['previous']?.[0] ?? []));
  const kept = [...best].filter(([number]) => !replaced.has(number)).map(([, match]) => match);
  return filledUp(kept, bare);
}

/** Some matches and those of others that overlap with none taken before, the longest first; all in order. */
function filledUp(taken: PatternMatch[], others: PatternMatch[]): PatternMatch[] {
  for (const match of others.sort((a, b) => length(b) - length(a) || a.from - b.from))
    if (taken.every(({ from, to }) => match.to <= from || match.from >= to)) taken.push(match);
  return taken.sort((a, b) => a.from - b.from);
}

function length({ from, to }: PatternMatch): number {
  return to - from;
}

/** A pattern with its shared pieces written out; a piece may name others. One that is missing stays as it is. */
export function withParts(match: string, parts: Readonly<Record<string, string>>): string {
  return match.replace(/@(\w+)/gu, (piece, name: string) => {
    const part = parts[name];
    return part === undefined ? piece : withParts(part, parts);
  });
}
