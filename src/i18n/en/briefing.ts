import { plural } from '../plural.ts';
import { briefingEditor } from './briefing-editor.ts';
import { briefingPlayer } from './briefing-player.ts';
import { sentenceCase, smallNumber } from './number-words.ts';

export const briefing = {
  page: {
    failed: 'The dataset did not load, so no briefing can be shown',
    large:
      'This dataset is too large to be shown on slides. Build a smaller one from the articles the briefing is about.',
  },
  editor: briefingEditor,
  player: briefingPlayer,
  add: {
    title: 'Add to a briefing',
    fresh: 'New briefing',
    slides: ({ n }: { n: number }) => `${n} ${plural('en', n, { one: 'slide', other: 'slides' })}`,
    done: ({ title }: { title: string }) => `Added to “${title}”`,
    open: 'Open the briefing',
    stay: 'Stay here',
    cancel: 'Cancel',
  },
  scope: {
    day: ({ date, n }: { date: string; n: number }) =>
      `Observation of the ${date} ${plural('en', n, { one: 'election', other: 'elections' })}`,
    country: ({ country }: { country: string }) => `Observation of elections in ${country}`,
    any: 'Observation of elections',
  },
  number: ({ n, of }: { n: number; of: number }) => `${n} of ${of}`,
  kinds: {
    title: 'Title',
    figures: 'Key figures',
    map: 'Map',
    timeline: 'Meetings',
    seats: 'Seats',
    quota: 'Quota',
    counts: 'Observers',
    quotes: 'Who said what',
    sources: 'Sources',
  },
  said: {
    title: 'Who said what',
    by: ({ speaker }: { speaker: string }) => speaker,
  },
  sources: {
    title: ({ n }: { n: number }) =>
      n === 0
        ? 'No article has been read'
        : `${sentenceCase(smallNumber(n))} ${plural('en', n, { one: 'article states', other: 'articles state' })} all this`,
    noDate: 'date not stated',
    dated: ({ date }: { date: string }) => date,
    facts: ({ n }: { n: number }) => `${n} ${plural('en', n, { one: 'fact', other: 'facts' })}`,
    more: ({ n }: { n: number }) => `and ${n} more`,
    dataset: ({ id, date }: { id: string; date: string }) => `Dataset ${id}, briefing of ${date}`,
    outlet: 'Outlet',
    article: 'Article',
    date: 'Date',
    count: 'Facts',
  },
  reference: ({ outlet, date, paragraph }: { outlet: string; date: string; paragraph: number | null }) =>
    `${outlet}, ${date}${paragraph === null ? '' : ` ¶${paragraph}`}`,
  quoted: ({ text }: { text: string }) => `“${text}”`,
  untitled: 'Untitled',
  gone: 'This fact is no longer in the dataset.',
  goneSentence: 'Its sentence, as it was when the slide was made:',
  nothing: 'Nothing in these articles matches this slide.',
  asTable: 'Read the chart as a table',
  asChart: 'Show the chart',
  unplaced: ({ n }: { n: number }) => `${n} more not on the map`,
};
