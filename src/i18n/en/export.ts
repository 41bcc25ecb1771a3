import { plural } from '../plural.ts';
import { sentenceCase } from './number-words.ts';

/** Texts of embedding and exporting; apart from the catalogue, because they load when somebody asks. */
export const exporting = {
  embed: {
    title: ({ chart }: { chart: string }) => `Embed “${chart}”`,
    code: 'Code',
    codes: { live: 'Live', frozen: 'Frozen', static: 'Static' },
    about: {
      live: 'Follows the newest articles.',
      frozen: ({ id }: { id: string }) =>
        `Stays with dataset ${id}. Keep that dataset on your site with “npm run keep” before you publish another.`,
      static: 'A picture with its caption and its table, in English. Needs no script and no frame.',
    },
    way: 'As',
    ways: { element: 'Element', frame: 'Frame' },
    options: 'Options',
    heading: 'Title',
    headingHint: 'The chart’s own',
    language: 'Language',
    languageAuto: 'The page’s, or the reader’s',
    theme: 'Theme',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark', host: 'Colours of the page' },
    height: 'Height',
    heightHint: 'as it needs',
    controls: 'Readers may',
    control: { table: 'read it as a table', filter: 'filter it', map: 'turn to the world' },
    copy: 'Copy the code',
    copied: 'Copied',
    preview: 'Preview',
    sizes: { phone: 'Phone', desktop: 'Desktop' },
    picture: 'Save the picture',
    pictureNote: ({ file }: { file: string }) => `Upload ${file} beside the page; the code names it.`,
    making: 'Drawing the picture',
    frameTitle: ({ chart }: { chart: string }) => `${chart}, Observer Atlas`,
    close: 'Close',
  },
  export: {
    title: ({ chart }: { chart: string }) => `Export “${chart}”`,
    holds: ({ n }: { n: number }) =>
      `${n} ${plural('en', n, { one: 'fact', other: 'facts' })} as the filter stands.`,
    tooMany: ({ n, most }: { n: number; most: number }) =>
      `${n.toLocaleString('en')} facts pass the filter; a file takes at most ${most.toLocaleString('en')}. Choose days, missions or places first: the file then holds every fact that passes. The picture shows all of them.`,
    none: 'Nothing passes the filter, so there is nothing to export but the picture.',
    picture: 'Picture',
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    transparent: 'Transparent ground',
    png: 'PNG, sharp (2×)',
    social: 'PNG for links (1200 × 630)',
    svg: 'SVG',
    data: 'Data',
    csv: 'CSV table',
    package: 'Data package (zip)',
    json: 'dataset.json',
    geojson: 'GeoJSON',
    ics: 'Calendar (ICS)',
    articles: 'Articles',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    cite: 'Cite this view',
    short: 'Short',
    long: 'Full',
    copy: 'Copy',
    copied: 'Copied',
    copyLink: 'Copy the link to this view',
    share: 'Share the link',
    failed: ({ reason }: { reason: string }) => `That did not work: ${reason}.`,
    undated: ({ n }: { n: number }) =>
      `${n} without a day ${plural('en', n, { one: 'is', other: 'are' })} left out: a calendar needs one.`,
    unplaced: ({ n }: { n: number }) =>
      `${n} without a place ${plural('en', n, { one: 'stands', other: 'stand' })} in the file without a geometry.`,
    close: 'Close',
  },
  staticTable: {
    summary: 'The same as a table',
    head: ['Value', 'What', 'Sentence', 'Source'],
    open: 'Open in Observer Atlas',
  },
  source: ({ names, more }: { names: readonly string[]; more: number }) =>
    `${sentenceCase(names.join('; '))}${more > 0 ? ` and ${more} more` : ''}. Observer Atlas,`,
  manySources: ({ n }: { n: number }) =>
    `From a dataset of ${n.toLocaleString('en')} articles. Observer Atlas,`,
  datasetId: ({ id }: { id: string }) => `dataset ${id}.`,
  sentence: {
    show: ({ what }: { what: string }) => `Showing ${what}.`,
    everything: 'all facts',
    known: ({ day }: { day: string }) => `as known on ${day}`,
    sure: ({ percent }: { percent: string }) => `at least ${percent} % sure`,
  },
  citation: {
    short: ({ title, id, url }: { title: string; id: string; url: string }) =>
      `Observer Atlas, “${title}”, dataset ${id}, ${url}`,
    long: (given: {
      title: string;
      sentence: string;
      id: string;
      asOf: string;
      sources: number;
      url: string;
      accessed: string;
    }) =>
      `Observer Atlas. “${given.title}”. ${given.sentence} From ${given.sources} ${plural(
        'en',
        given.sources,
        {
          one: 'article',
          other: 'articles',
        },
      )}${given.asOf === '' ? '' : `, the newest of ${given.asOf}`}. Dataset ${given.id}. Read on ${given.accessed}. ${given.url}`,
  },
  calendar: {
    name: 'Observer Atlas: meetings',
    between: ({ from, to }: { from: string; to: string }) =>
      `On a day between ${from} and ${to}; the article does not say which.`,
    sentence: ({ quote, where }: { quote: string; where: string }) => `“${quote}” (${where})`,
  },
  package: {
    description:
      'Facts that press articles state about election observation, each with the sentence that states it.',
    readme: ({ title, id, tables }: { title: string; id: string; tables: readonly string[] }) =>
      `# ${title}

Dataset ${id}, in the form of a Frictionless Data Package: \`datapackage.json\` names every table, its columns and how
they refer to one another.

${tables.map((name) => `- \`${name}.csv\``).join('\n')}

- \`evidence.csv\` joins every fact to the words that state it. \`start\` and \`end\` are positions in the article's text
  (\`sources.csv\`, column \`text\`), counted in UTF-16 code units, \`end\` exclusive: the words between them are \`exact\`.
- Dates are EDTF (ISO 8601-2): \`2022-11-01/2022-11-20\` lies somewhere in that interval; an empty cell is not stated.
- \`qualifier\` says how an article hedges a number: over 70 is 70 with \`over\`.
- A text that begins with one of = + - @ is preceded by an apostrophe, so that no spreadsheet takes it for a formula.
- The articles belong to their publishers.
`,
  },
};
