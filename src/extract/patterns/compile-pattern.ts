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

/** Whether a pattern holds nothing but what `compilePattern` reads, all its shared pieces written out. */
export function isReadable(source: string): boolean {
  return !source.includes('@') && source.replace(PIECE, '').trim() === '';
}

/**
 * Compiles the notation of the pattern files: TAGS, words, `[A b]`, `[^A b]`, `.`, groups and the usual repetition
 * signs, spaces between. Passes over anything else: the schema of the files lets none through (see `isReadable`).
 */
export function compilePattern(source: string, alphabet: Alphabet): CompiledPattern {
  const pieces = source.match(PIECE) ?? [];
  const tags = pieces.flatMap(tagsOfPiece);
  const flags = /\(\?<\w/u.test(source) ? 'dg' : 'g';
  let compiled = /(?!)/u;
  let size = -1;
  let letters = -1;
  return {
    literals: tags.filter((tag) => tag.startsWith('=')).map((tag) => tag.slice(1)),
    required: requiredTags(pieces, tagsOfPiece),
    regexp() {
      if (size !== alphabet.size) {
        size = alphabet.size;
        const known = tags.reduce((sum, tag) => sum + alphabet.lettersOf(tag).length, 0);
        if (letters !== known)
          compiled = new RegExp(pieces.map((piece) => translate(piece, alphabet)).join(''), flags);
        letters = known;
      }
      compiled.lastIndex = 0;
      return compiled;
    },
  };
}

/** The tags a piece asks for; words are tags written `=word`. */
function tagsOfPiece(piece: string): string[] {
  const names = /^[^()|?*+{}.^$]/u.test(piece) ? piece.match(/[^\s[\]^]+/gu) : null;
  return (names ?? []).map((name) => (/^[A-Z][A-Z0-9]+$/u.test(name) ? name : `=${name.toLowerCase()}`));
}

function translate(piece: string, alphabet: Alphabet): string {
  const tags = tagsOfPiece(piece);
  if (tags.length === 0) return piece;
  const letters = tags.map((tag) => alphabet.lettersOf(tag)).join('');
  if (piece.startsWith('[^')) return letters === '' ? '[^]' : `[^${letters}]`;
  return letters === '' ? '(?!)' : `[${letters}]`;
}
