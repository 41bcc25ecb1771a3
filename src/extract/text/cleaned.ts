const UNTIDY = /[\u00ad\u200b-\u200d\u2060\ufeff]|[^\S ]| {2}|^ | $/u;

/** A stretch of text for showing: one space between words, nothing invisible. */
export function cleaned(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
