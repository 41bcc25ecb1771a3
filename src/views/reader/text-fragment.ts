const WORDS_AT_AN_END = 4;
const WORDS_BEFORE = 3;

/**
 * The address of an article with a text fragment (`#:~:text=`), which browsers that know it open scrolled to the quote.
 * A long quote is given by its first and last words; one that stands in the text more than once by the words before it.
 */
export function fragmentHref(url: string, quote: { start: number; exact: string }, text: string): string {
  const words = quote.exact.trim().split(/\s+/);
  const end = words.slice(-WORDS_AT_AN_END).join(' ');
  const quoted =
    words.length > 2 * WORDS_AT_AN_END
      ? `${encode(words.slice(0, WORDS_AT_AN_END).join(' '))},${encode(end)}`
      : encode(words.join(' '));
  const repeated = text.indexOf(quote.exact) !== text.lastIndexOf(quote.exact);
  const before = repeated ? wordsBefore(text, quote.start) : '';
  const prefix = before === '' ? '' : `${encode(before)}-,`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${prefix}${quoted}`;
}

function wordsBefore(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ');
}

/** Comma, ampersand and hyphen are marks of the directive's own grammar. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
