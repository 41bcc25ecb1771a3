import { tb } from '../../../i18n/briefing.ts';
import type { DatasetIndex } from '../../../model/dataset-index.ts';
import type { Slide } from '../../../store/briefing/briefing.ts';
import { freshQuotes } from '../../../store/briefing/saved-quotes.ts';
import { referenceWords } from '../../../views/briefing/reference-words.ts';

/** A slide's notes as plain text: what the speaker wrote, then each sentence with outlet and date. */
export function notesText(slide: Slide, index: DatasetIndex): string {
  const quotes = freshQuotes(slide.quotes, index)
    .filter((quote) => quote.text !== '')
    .map((quote) => {
      const gone = index.fact.has(quote.fact) ? '' : ` ${tb.gone}`;
      return `${tb.quoted({ text: quote.text })} ${referenceWords(quote)}${gone}`;
    });
  return [slide.notes, ...quotes].filter((part) => part !== '').join('\n\n');
}
