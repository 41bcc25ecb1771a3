import type { Alphabet } from './alphabet.ts';
import { requiredTags } from './required-tags.ts';

const PIECE =
  /\(\?<[a-z]\w*>|\(\?[:!=]|\(\?<[!=]|[()|?*+]|\{\d+(?:,\d*)?\}|\[\^?[^\]]*\]|\.|\^|\$|[^\s()|?*+{}[\].^$]+/gu;

/** A pattern over chunks, ready to be tried on a string of letters. */
export interface CompiledPattern {
  /** The tags and words that the pattern names: words become tags written `=word`. */
  literals: readonly string[];
  /** What every match holds: of each list one chunk has one tag (see `requiredTags`). */
  required: readonly (readonly string[])[];
  regexp(): RegExp;
}

/**
 * Compiles the notation of the pattern files: TAGS, words, `[A b]`, `[^A b]`, `.`, groups and the usual repetition
 * signs, spaces between. Throws on anything else: a pattern is the product's own.
 */
export function compilePattern(source: string, alphabet: Alphabet): CompiledPattern {
  const pieces = source.match(PIECE) ?? [];
  if (
    pieces.join('') !== source.replace(/\s+/gu, '').replaceAll(/\[[^\]]*\]/gu, (set) => set) &&
    !sameLetters(pieces, source)
  ) {
    throw new Error(`cannot read the pattern: ${source}`);
  }
  const tags = [...new Set(pieces.flatMap(tagsOfPiece))];
  let compiled: RegExp | null = null;
  let size = -1;
  const flags = pieces.some((piece) => piece.startsWith('(?<') && !/[=!]$/u.test(piece)) ? 'dg' : 'g';
  return {
    literals: pieces.flatMap(literalsOf),
    required: requiredTags(pieces, tagsOfPiece),
    regexp() {
      if (!compiled || (size !== alphabet.size && alphabet.changedSince(size, tags))) {
        compiled = new RegExp(pieces.map((piece) => translate(piece, alphabet)).join(''), flags);
      }
      size = alphabet.size;
      compiled.lastIndex = 0;
      return compiled;
    },
  };
}

function sameLetters(pieces: readonly string[], source: string): boolean {
  return pieces.join('').replace(/\s+/gu, '') === source.replace(/\s+/gu, '');
}

function namesOf(piece: string): string[] {
  if (piece.startsWith('['))
    return piece
      .replace(/^\[\^?|\]$/gu, '')
      .split(/\s+/u)
      .filter(Boolean);
  return /^[^()|?*+{}.^$]/u.test(piece) ? [piece] : [];
}

function literalsOf(piece: string): string[] {
  return namesOf(piece)
    .filter((name) => !isTag(name))
    .map((name) => name.toLowerCase());
}

function isTag(name: string): boolean {
  return /^[A-Z][A-Z0-9]+$/u.test(name);
}

/** The tags a piece asks for; words are tags written `=word`. */
function tagsOfPiece(piece: string): string[] {
  return namesOf(piece).map((name) => (isTag(name) ? name : `=${name.toLowerCase()}`));
}

function translate(piece: string, alphabet: Alphabet): string {
  const tags = tagsOfPiece(piece);
  if (tags.length === 0) return piece;
  const letters = alphabet.lettersOf(tags);
  if (piece.startsWith('[^')) return letters === '' ? '[^]' : `[^${letters}]`;
  return letters === '' ? '(?!)' : `[${letters}]`;
}
