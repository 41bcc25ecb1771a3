import { smallNumber } from './number-words.ts';

const countVerbs = {
  accredited: 'accredited',
  planned: 'due',
  deployed: 'deployed',
  unspecified: 'named',
} as const;

export const timelinePage = {
  showAllDates: 'Show all dates',
  undated: ({ n }: { n: number }) => `${n} with no day`,
  overview: 'All dates: drag to choose the days shown',
  firstDay: 'First day shown',
  lastDay: 'Last day shown',
  matrix: 'Who met whom',
  dates: {
    label: 'Dates shown',
    from: 'From',
    to: 'To',
    known: 'What was known on',
    zoomOpen: 'Zoom to the open sentence',
    zoomMatching: 'Zoom to what passes the filter',
  },
  known: {
    handle: 'Known on',
    today: 'today: everything is known',
    drag: 'Drag back: what was known on that day',
    on: ({ date }: { date: string }) => `Known on ${date}:`,
    observers: ({ n, status }: { n: number; status: keyof typeof countVerbs }) =>
      `${n === 1 ? 'observer' : 'observers'} ${countVerbs[status]}`,
    none: 'no number of observers yet',
    clear: 'Show everything that is known today',
  },
  calendar: {
    on: ({ name, date }: { name: string; date: string }) => `${name}, ${date}`,
    opens: ({ name }: { name: string }) => `${name}: where it is published`,
    published: ({ n }: { n: number }) =>
      n === 1 ? 'Published, read here' : 'Published, read in one of these',
    close: 'Close',
    newTab: 'Opens in a new tab',
  },
  lane: ({ name, n }: { name: string; n: number }) => `${name}, ${n}`,
  unfold: ({ n }: { n: number }) =>
    `Show the ${n === 1 ? 'one day' : `${smallNumber(n)} days`} left out here`,
  scroll: {
    seen: ({ first, last, of, marks }: { first: number; last: number; of: number; marks: number }) =>
      `${first === last ? `Lane ${first}` : `Lanes ${first} to ${last}`} of ${of} in view; together they hold ${marks} marks.`,
    all: ({ of, marks }: { of: number; marks: number }) => `${of} lanes hold ${marks} marks.`,
    open: 'Show all lanes at once',
    close: 'Let the lanes scroll',
  },
  settings: {
    by: { mission: 'By mission', host: 'By host', country: 'By country' },
    label: 'Lanes',
    of: 'A lane for each',
    kinds: { mission: 'mission', host: 'host', country: 'country' },
    sorted: 'Sorted by',
    orders: { given: 'first date', count: 'number', name: 'name' },
    leaveOut: 'Leave out days on which nothing is dated',
    collapse: 'Collapse all',
    expand: 'Expand all',
  },
  empty: {
    title: 'Nothing to show on the timeline',
    articles: 'The articles name no meeting and no activity of a mission.',
    filtered: ({ n }: { n: number }) =>
      `The filter leaves out every meeting and activity. Without this part of it ${n === 1 ? 'one shows' : `${smallNumber(n)} show`}.`,
    text: ({ text, n }: { text: string; n: number }) =>
      n === 1
        ? `None mentions “${text}”. Without the text filter one would show.`
        : `None mentions “${text}”. Without the text filter ${smallNumber(n)} would show.`,
  },
};
