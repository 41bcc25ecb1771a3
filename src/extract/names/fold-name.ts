import { cleaned } from '../text/cleaned.ts';
import { foldText } from '../text/fold-text.ts';

/** Spellings and what they are folded to; marks fall away after the first. */
const MARKED = rulesOf('[şšș]=sh [çč]=ch ž=zh');
const UNMARKED = rulesOf(
  "[ıі]=i ə=a ß=ss ø=o ł=l đ=d æ=ae þ=th ['.-]= " +
    '^ye=e shch=sh kh=h gh=g zh|dj|dzh=j ts=c q=k ks=x ^x=h ou|oo=u w=v iy|yi|ij|ii|yy|y=i (\\p{L})\\1+=$1',
);

function rulesOf(list: string): { from: RegExp; to: string }[] {
  return list.split(' ').map((rule) => {
    const [from = '', to = ''] = rule.split('=');
    return { from: new RegExp(from, 'gu'), to };
  });
}

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
  return cleaned(name)
    .split(/[\s,]+|(?<=\p{L}\.)(?=\p{L})/u)
    .map((part) => part.replace(/\.$/u, ''))
    .filter((part) => /\p{L}/u.test(part));
}

/** One part of a name, folded; hyphens fall away. */
export function foldPart(part: string): string {
  const bare = replaced(foldText(part), MARKED)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  return replaced(bare, UNMARKED);
}

function replaced(text: string, rules: typeof MARKED): string {
  return rules.reduce((folded, { from, to }) => folded.replace(from, to), text);
}
