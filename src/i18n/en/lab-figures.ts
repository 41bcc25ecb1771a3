import { smallNumber } from './number-words.ts';

const and = (items: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Published figures beside those of articles: thresholds, quota, accreditation, disagreements. */
export const labFigures = {
  thresholds: {
    title: ({ lists, elections }: { lists: number; elections: number }) =>
      elections === 0
        ? 'No past votes to hold against a threshold'
        : sentenceCase(
            `${smallNumber(lists)} ${lists === 1 ? 'list' : 'lists'} of ${smallNumber(elections)} ${elections === 1 ? 'election' : 'elections'} ${lists === 1 ? 'stands' : 'stand'} between the two thresholds`,
          ),
    titleOne: ({ threshold, lists, elections }: { threshold: string; lists: number; elections: number }) =>
      sentenceCase(
        `${smallNumber(lists)} ${lists === 1 ? 'list' : 'lists'} of ${smallNumber(elections)} ${elections === 1 ? 'election' : 'elections'} ${lists === 1 ? 'reaches' : 'reach'} ${threshold}`,
      ),
    subtitle: 'share of those who took part, where their number is published',
    ofVotes: 'of the list votes; how many took part is not published',
    official: ({ threshold }: { threshold: string }) => `threshold then: ${threshold}`,
    bar: ({ name, share, standing }: { name: string; share: string; standing: string }) =>
      `${name}: ${share}, ${standing}`,
    between: 'between the two thresholds',
    above: 'above both',
    below: 'below both',
    reaches: 'reaches the threshold',
    misses: 'below the threshold',
    showTable: 'Show the shares as a table',
    showChart: 'Show the shares as a chart',
    columns: {
      election: 'Election',
      list: 'List',
      share: 'Share',
      standing: 'Standing',
      threshold: 'Threshold then',
      source: 'Source',
    },
  },
  quota: {
    title: ({ percent }: { percent: string | null }) =>
      percent === null ? 'Women and others on lists and in seats' : `What would ${percent} be?`,
    ofList: ({ n }: { n: string }) => `of ${n} list seats`,
    ofAll: ({ n }: { n: string }) => `of all ${n} seats`,
    atLeast: ({ n }: { n: string }) => `at least ${n} people`,
    note: 'The sentences put the quota on different things. Pick one before reading it as a number of people; rounded up, because fewer would be less.',
    combined: 'One combined quota: somebody who belongs to two groups counts once.',
    history: 'What was published, election by election',
    columns: {
      election: 'Election',
      listWomen: 'Women on lists',
      combined: 'All quota groups on lists',
      seatWomen: 'Women among members',
    },
    notPublished: 'not published',
    ofN: ({ n, of }: { n: string; of: string }) => `${n} of ${of}`,
    range: ({ least, most }: { least: string; most: string }) =>
      `between ${least} and ${most}, as groups overlap`,
    line: ({ percent }: { percent: string }) => `The line marks ${percent}.`,
    rangeHow: ({ sizes, n, least, most }: { sizes: string; n: string; least: string; most: string }) =>
      `Groups of ${sizes} among ${n} people: ${least} people if the smaller lie within the larger, ${most} if they do not overlap. Who belongs to both is not published.`,
    later: ({ n }: { n: string }) => `later reported: ${n}`,
  },
  accreditation: {
    title: ({ elections }: { elections: number }) =>
      elections === 0
        ? 'No figures on accredited observers'
        : `Observers at ${smallNumber(elections)} ${elections === 1 ? 'election' : 'elections'}, as reported`,
    subtitle: 'articles in yellow, publications underlined; nothing is added up',
    columns: {
      reporter: 'As reported by',
      date: 'As of',
      observers: 'Observers',
      organizations: 'Organisations',
      countries: 'Countries',
    },
    publications: ({ n }: { n: number }) => (n === 0 ? 'a publication' : `${smallNumber(n)} publications`),
    noDate: 'no date',
    none: 'none stated',
    unknown: 'not published',
    missions: ({ n, election }: { n: number; election: string }) =>
      `${sentenceCase(smallNumber(n))} ${n === 1 ? 'mission' : 'missions'} in ${election}`,
    overlap: 'Missions overlap: some count members of others, so they are never summed.',
    mission: 'Mission',
    kind: 'What the number is',
    caption: ({ election }: { election: string }) => `Accreditation, ${election}`,
  },
  disagreements: {
    title: ({ n }: { n: number }) =>
      n === 0
        ? 'No disagreement between publications is on record'
        : `Publications disagree on ${smallNumber(n)} ${n === 1 ? 'figure' : 'figures'}`,
    subtitle: 'both are shown, and which one the figures here follow',
    topic: 'About',
    printed: 'Printed',
    used: 'Used here',
    decided: ({ use, sum }: { use: string; sum: string }) =>
      `Decided by arithmetic: only ${use} makes all votes add up to the published ${sum}.`,
    undecided: ({ sum }: { sum: string }) => `Arithmetic does not decide: held against the published ${sum}.`,
    sum: ({ figure, others, total }: { figure: string; others: string; total: string }) =>
      `${figure} and the other ${others} make ${total}`,
    fits: 'adds up',
    fails: 'does not add up',
  },
  card: {
    published: 'Published figure',
    computed: 'Computed here',
    typed: 'Typed in',
    readIn: ({ n }: { n: number }) =>
      n === 1 ? 'Read in' : `Read in one or more of ${smallNumber(n)} publications`,
    kinds: {
      official: 'official',
      law: 'law',
      report: 'report',
      dataset: 'dataset',
      academic: 'study',
      encyclopedia: 'encyclopedia',
      news: 'news',
      seed: 'article of this atlas',
    },
    close: 'Close',
    brought: 'From the file somebody brought; it names no publication.',
    newTab: 'opens in a new tab',
  },
  brought: {
    title: 'Bring your own results',
    note: 'A JSON file in the schema of data/reference, or a CSV whose first line is party,votes or party,votes,seats. It is read on this device and sent nowhere.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    dropping: 'Drop the file to read it',
    wrong: ({ name, n }: { name: string; n: number }) =>
      `${name} was not taken: ${n === 1 ? 'one thing in it is wrong' : `${smallNumber(n)} things in it are wrong`}. What was shown before stands.`,
    unreadable: ({ name }: { name: string }) => `${name} could not be read. What was shown before stands.`,
    row: 'Row',
    field: 'Field',
    what: 'What',
    shown: ({ name }: { name: string }) => `The votes are those of ${name}. They are not part of the link.`,
    back: 'Back to the published figures',
    dismiss: 'Dismiss',
  },
  list: and,
};
