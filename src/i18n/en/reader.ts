import { plural } from '../plural.ts';

export const reader = {
  label: 'Article',
  position: ({ at, of }: { at: number; of: number }) => `Article ${at} of ${of}.`,
  origin: ({ publisher, date }: { publisher: string; date: string }) => `${publisher}, ${date}`,
  noPublisher: 'Publisher not stated',
  noDate: 'date not stated',
  dateInferred: ({ date }: { date: string }) => `published ${date} (inferred from the text)`,
  original: 'Open the original',
  originalAt: 'Open the original at this sentence',
  legend: 'What the lines under the words mean',
  nextOf: ({ kind }: { kind: string }) => `Next: ${kind}`,
  related: 'Other articles that tell the same',
  shared: ({ n }: { n: number }) =>
    `${n} ${plural('en', n, { one: 'fact', other: 'facts' })} of this article`,
  at: ({ at, of, words }: { at: number; of: number; words: string }) => `Fact ${at} of ${of}: ${words}`,
  previous: 'Previous fact',
  next: 'Next fact',
  close: 'Close the article',
  facts: ({ n }: { n: number }) => `${n} ${plural('en', n, { one: 'fact', other: 'facts' })} in this article`,
  noFacts: 'Nothing in this article states a fact the atlas knows.',
  yours: 'Yours',
  corrected: 'Confirmed by a person',
  correct: 'Correct',
  copy: 'Copy quote',
  copied: 'Copied',
  copyFailed: 'Copying is not allowed here',
  citation: ({
    quote,
    source,
    paragraph,
    date,
  }: {
    quote: string;
    source: string;
    paragraph: number | null;
    date: string;
  }) => `“${quote}” (${source}${paragraph === null ? '' : `, paragraph ${paragraph}`}, ${date})`,
  alsoTold: 'Also told by',
  showElsewhere: ({ n }: { n: number }) =>
    `${n} ${plural('en', n, { one: 'line', other: 'lines' })} of page furniture, nothing is taken from it`,
  inferred: ({ field, how }: { field: string; how: string }) => `${field}: ${how}`,
};

export const articles = {
  lead: ({ n }: { n: number }) =>
    `${n} ${plural('en', n, { one: 'article', other: 'articles' })}, and what their sentences state`,
  caption: 'Articles, when they were published, and how many facts of each kind they state',
  columns: { article: 'Article', published: 'Published', facts: 'Facts' },
  toFacts: 'Every fact as one table',
  basis: {
    stated: 'stated in the article',
    inferred: 'inferred from the events it tells',
    unknown: 'not stated',
  },
  show: ({ n, title }: { n: string; title: string }) => `${n} of ${title}`,
  silent: ({ n, hints }: { n: number; hints: number }) =>
    n === 0
      ? 'Every sentence states a fact'
      : `${n} ${plural('en', n, { one: 'sentence', other: 'sentences' })} without a fact, ${
          hints === 0 ? 'none' : hints
        } with a number, a name or a meeting`,
  silentOne: 'Sentences without a fact',
  holds: { number: 'number', name: 'name', meeting: 'meeting' },
  plain: ({ n }: { n: number }) =>
    `${n} more ${plural('en', n, { one: 'sentence', other: 'sentences' })} without number, name or meeting`,
};
