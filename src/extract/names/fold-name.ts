import { foldText } from '../text/fold-text.ts';

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[şšș]/gu, 'sh'],
  [/[çč]/gu, 'ch'],
  [/ž/gu, 'zh'],
];

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[ıі]/gu, 'i'],
  [/ə/gu, 'a'],
  [/ß/gu, 'ss'],
  [/ø/gu, 'o'],
  [/ł/gu, 'l'],
  [/đ/gu, 'd'],
  [/æ/gu, 'ae'],
  [/þ/gu, 'th'],
  [/['.-]/gu, ''],
];

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^ye/u, 'e'],
  [/shch/gu, 'sh'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/zh|dj|dzh/gu, 'j'],
  [/ts/gu, 'c'],
  [/q/gu, 'k'],
  [/ks/gu, 'x'],
  [/^x/u, 'h'],
  [/ou|oo/gu, 'u'],
  [/w/gu, 'v'],
  [/(?:iy|yi|ij|ii|yy|y)/gu, 'i'],
  [/(\p{L})\1+/gu, '$1'],
];

const FORMS = /\p{M}+/gu;
const TITLE_DOT = /\.$/u;

/**
 * One spelling for the transliterations of one name: no diacritics, ı/ə as i/a, kh→h, zh→j, q→k, ou→u, iy/yi/y→i,
 * doubled letters single, no leading Ye. Latin names only; others are only stripped of marks and case.
 * Initials keep their letter: 'A. Petrov' → 'a petrov'.
 */
export function foldName(name: string): string {
  return nameParts(name).map(foldPart).join(' ');
}

/** The parts of a name as they stand, without commas and dots; hyphenated parts stay one. */
export function nameParts(name: string): string[] {
  return foldSpaces(name)
    .split(/[\s,]+|(?<=\p{L}\.)(?=\p{L})/u)
    .map((part) => part.replace(TITLE_DOT, ''))
    .filter((part) => /\p{L}/u.test(part));
}

/** One part of a name, folded; hyphens fall away. */
export function foldPart(part: string): string {
  let folded = foldText(part);
  for (const [from, to] of LETTERS) folded = folded.replace(from, to);
  folded = folded.normalize('NFD').replace(FORMS, '');
  for (const [from, to] of SPELLINGS) folded = folded.replace(from, to);
  for (const [from, to] of SOUNDS) folded = folded.replace(from, to);
  return folded;
}

function foldSpaces(name: string): string {
  return name
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
