import { plural } from '../plural.ts';
import { corrections } from './corrections.ts';
import { readers } from './readers.ts';

const articles = (n: number) => `${n} ${plural('en', n, { one: 'article', other: 'articles' })}`;
const facts = (n: number) => `${n} ${plural('en', n, { one: 'fact', other: 'facts' })}`;
const questions = (n: number) => `${n} ${plural('en', n, { one: 'question', other: 'questions' })}`;
const changes = (n: number) => `${n} ${plural('en', n, { one: 'change', other: 'changes' })}`;
const GIGABYTE = 1024 ** 3;
const size = (bytes: number) =>
  bytes >= GIGABYTE
    ? `${(bytes / GIGABYTE).toFixed(bytes < 10 * GIGABYTE ? 1 : 0)} GB`
    : `${(bytes / 1024 ** 2).toFixed(bytes < 10 * 1024 ** 2 ? 1 : 0)} MB`;

/** Adding articles, and keeping them. */
export const add = {
  title: 'Add articles',
  steps: { add: 'Add text', check: 'Check the facts', keep: 'Keep and move' },
  stepsLabel: 'Steps',
  stays: 'Nothing leaves this device.',
  tally: ({ read, found, open }: { read: number; found: number; open: number }) =>
    `${articles(read)}, ${facts(found)}, ${questions(open)} open.`,
  drop: {
    title: 'Drop articles here',
    /** Where nothing can be dropped: a finger holds no file. */
    titleTouch: 'Articles from this device',
    moreTouch: 'Add more files',
    formats: 'Text, Markdown, web pages, mail, PDF, Word, JSON, or an archive of them',
    choose: 'Choose files',
    folder: 'Choose a folder',
    more: 'Drop more files here',
    here: 'Let go to read them',
    resume: 'Continue checking',
  },
  paste: {
    title: 'Or paste an article',
    note: 'Plain text, or a whole page as HTML',
    label: 'Text of the article',
    read: 'Read it',
    name: ({ n }: { n: number }) => `Pasted ${n}`,
  },
  reading: ({ done, total }: { done: number; total: number }) =>
    `Reading ${Math.min(done + 1, total)} of ${articles(total)}`,
  opening: ({ file }: { file: string }) => `Opening ${file}`,
  cancel: 'Stop reading',
  cancelled: ({ left }: { left: number }) => `Stopped. ${left} not read.`,
  list: {
    read: ({ n }: { n: number }) => `${articles(n)} read`,
    waiting: 'waiting',
    reading: 'being read',
    ready: 'ready',
    questions: ({ n }: { n: number }) => questions(n),
    facts: ({ n }: { n: number }) => facts(n),
    leftOut: 'left out',
    problem: 'not read',
    label: 'Articles read',
    more: ({ n }: { n: number }) => `Show ${n} more`,
    origin: ({ publisher, date }: { publisher: string | null; date: string | null }) =>
      [publisher ?? 'no publisher', date ?? 'no date'].join(', '),
    remove: 'Take it off the list',
  },
  text: {
    label: 'The article, with what was found',
    none: 'Choose an article on the left.',
  },
  questions: {
    title: ({ n }: { n: number }) => `${questions(n)} about this article`,
    none: 'No question about this article',
    several: {
      title: ({ n }: { n: number }) => `This text seems to hold ${articles(n)}`,
      note: 'Below the first one another headline begins, with a day of its own.',
      keep: 'Read it as one',
      keepNote: 'all its facts are told from one day',
      split: ({ n }: { n: number }) => `Divide it into ${n}`,
      splitNote: 'each is checked for itself',
    },
    twin: {
      same: 'The atlas has this text',
      near: 'The atlas has nearly this text',
      note: ({ title, percent }: { title: string; percent: number }) =>
        percent === 100
          ? `Word for word it is “${title}”.`
          : `${percent} of 100 word groups stand in “${title}” too.`,
      leave: 'Leave it out',
      leaveNote: 'its facts would only be told twice',
      keep: 'Keep both',
      keepNote: 'facts that both tell become one fact with two sentences',
    },
    date: {
      title: 'No date in the text',
      note: 'Nothing says when the article was published.',
      leave: 'Leave it undated',
      set: 'Set a date I know',
      setNote: 'kept as typed by you',
      field: 'Day of publication',
    },
    inferred: {
      title: 'The date is inferred',
      note: ({ date }: { date: string }) => `From the events it speaks of: ${date}.`,
      leave: ({ date }: { date: string }) => `Keep ${date}`,
      set: 'Set the date I know',
      setNote: 'kept as typed by you',
      field: 'Day of publication',
    },
    publisher: {
      title: 'No publisher in the text',
      note: 'Whose word is it?',
      leave: 'Leave it open',
      set: 'Name the publisher',
      setNote: 'kept as typed by you',
      field: 'Publisher',
    },
    joint: {
      title: ({ n }: { n: number }) =>
        `One number, ${['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][n] ?? n} places`,
      note: ({ places }: { places: string }) => `The sentence gives one total for ${places}.`,
      keep: ({ amount }: { amount: string }) => `Keep as one total of “${amount}”`,
      keepNote: 'all places shaded, no split',
      leave: 'Leave it out',
      leaveNote: 'no mark for this number',
    },
    spelling: {
      title: 'Two spellings of a name',
      note: ({ name, known }: { name: string; known: string }) =>
        `This article writes ${name}, the atlas has ${known}.`,
      one: 'One person',
      oneNote: 'both spellings are kept',
      two: 'Two people',
      twoNote: 'the facts of this article go to a person of their own',
    },
    unsure: {
      title: 'Read with less confidence',
      keep: 'It says so',
      keepNote: 'confirmed by you',
      leave: 'It does not',
      leaveNote: 'the fact is left out',
      open: 'Keep as unsure',
      openNote: 'drawn dashed',
    },
  },
  found: {
    title: ({ n }: { n: number }) => `${facts(n)} found without a question`,
    none: 'No fact was found in this article.',
    keep: ({ fact }: { fact: string }) => `Keep: ${fact}`,
    all: ({ n }: { n: number }) => `Show all ${n}`,
  },
  silent: {
    title: ({ n }: { n: number }) =>
      `${n} ${plural('en', n, { one: 'sentence', other: 'sentences' })} yielded nothing`,
    note: 'They hold numbers, names or a word of meeting. If one states a fact, keep the article and mark the sentence in the reader.',
    holds: { number: 'number', name: 'name', meeting: 'meeting' },
    more: ({ n }: { n: number }) => `Show ${n} more`,
  },
  leftOut: ({ quotes }: { quotes: string }) => `Left out as page furniture: ${quotes}`,
  tooUnsure: ({ quotes }: { quotes: string }) => `Too unsure to keep: ${quotes}`,
  actions: {
    back: 'Back',
    clear: 'Discard all',
    keep: ({ n }: { n: number }) => `Keep ${facts(n)}`,
    keepNone: 'Nothing to keep',
    more: 'Add more articles',
    next: 'Next question',
  },
  kept: ({ read, found }: { read: number; found: number }) =>
    `Kept ${articles(read)} with ${facts(found)}. They are on the map, the timeline and the charts.`,
  keptApart: ({ read, found }: { read: number; found: number }) =>
    `Kept ${articles(read)} with ${facts(found)}.`,
  keep: {
    apart:
      'The dataset shown here is so large that own articles and corrections are not drawn over it. They are kept on this device, go into the file below, and are drawn over a dataset of ordinary size.',
    own: ({ n }: { n: number }) => (n === 0 ? 'No article of your own yet' : `${articles(n)} of your own`),
    ownNote: 'What you added is drawn with the rest; its labels stand in italics.',
    onlyMine: 'Show only mine',
    remove: 'Remove',
    move: 'Take your work elsewhere',
    moveNote:
      'One file with your articles, corrections and briefings, and the dataset. Another browser merges it with what it has.',
    export: 'Save as .atlas.zip',
    import: 'Merge an .atlas.zip',
    unsaved: ({ n }: { n: number }) => `${changes(n)} only on this device`,
    saved: 'Everything is saved elsewhere too.',
    merged: ({ articles: n, corrections: c }: { articles: number; corrections: number }) =>
      n + c === 0
        ? 'Everything in that file was here already.'
        : `Merged ${articles(n)} and ${c} ${plural('en', c, { one: 'correction', other: 'corrections' })}.`,
    damaged: ({ n }: { n: number }) =>
      `${n} ${plural('en', n, { one: 'part was', other: 'parts were' })} damaged and left out; the rest is here.`,
    mergeFailed:
      'That file is no work of an atlas: it has no readable work.json. What you have was not touched.',
    storage: 'On this device',
    used: ({ used, granted }: { used: number; granted: number }) =>
      `${size(used)} used of ${size(granted)} that this browser grants.`,
    persisted: 'The browser promised not to clear it by itself.',
    notPersisted: 'The browser may clear it when it needs room, so save a copy.',
    memory: 'This browser keeps nothing: your work lasts until this page is closed. Save it as .atlas.zip.',
    full: 'This device has no room left. Your work goes on in memory until the page is closed: save it as .atlas.zip now.',
    blocked:
      'The browser refuses to keep your work just now. It goes on in memory until the page is closed: save it as .atlas.zip now.',
    lost: ({ n }: { n: number }) =>
      `${n} ${plural('en', n, { one: 'record', other: 'records' })} of your work could not be read back. Nothing was deleted; the rest is here.`,
  },
  corrections,
  readers,
};
