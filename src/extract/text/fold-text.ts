const INVISIBLE = /\p{Cf}/gu;
const SPACES = /[\s\u0085]+/gu;
const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u02bb\u02bc\u02b9\u2032\u0060\u00b4]/gu;
const QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * One spelling for what typists, crawlers and editors spell in many: NFC, lower case, no soft hyphens and no
 * zero-width or direction marks, any white space as one space, straight quotes and hyphens.
 * For words and short phrases; the article's text itself is never folded, offsets point into it.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(/i\u0307/gu, 'i');
}
