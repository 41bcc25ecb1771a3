export const palette = {
  label: 'Go to',
  placeholder: 'A person, a mission, a place, an article, a page',
  hint: 'Up and down choose, Enter goes there, Escape closes.',
  nothing: ({ text }: { text: string }) => `Nothing is called “${text}”.`,
  found: ({ n }: { n: number }) => (n === 1 ? 'One result' : `${n} results`),
  groups: {
    page: 'Pages and commands',
    mission: 'Missions',
    host: 'Hosts',
    person: 'People',
    place: 'Places',
    election: 'Elections',
    article: 'Articles',
    text: 'Sentences',
  },
  facts: ({ n }: { n: number }) => (n === 1 ? 'one fact' : `${n} facts`),
  inSentences: ({ text }: { text: string }) => `Sentences with “${text}”`,
  showCountry: 'Map of the country',
  showWorld: 'Map of the world',
  clearFilter: 'Clear all filters',
  byHost: 'Timeline by host',
  byMission: 'Timeline by mission',
  matrix: 'Who met whom, as a matrix',
  keys: 'Show the keys',
};
export const keys = {
  title: 'Keys',
  close: 'Close',
  groups: [
    {
      title: 'Anywhere',
      keys: [
        { keys: ['Ctrl', 'K'], does: 'Go to a person, a mission, a place, an article or a page' },
        { keys: ['/'], does: 'Search the sentences' },
        { keys: ['?'], does: 'Show these keys' },
        { keys: ['Esc'], does: 'Close what is open and return to the mark' },
      ],
    },
    {
      title: 'On a chart',
      keys: [
        { keys: ['Tab'], does: 'Go to the next chart' },
        { keys: ['Arrows'], does: 'Go from mark to mark' },
        { keys: ['Home', 'End'], does: 'Go to the first or last mark' },
        { keys: ['Enter'], does: 'Open the sentence' },
      ],
    },
    {
      title: 'On the map',
      keys: [
        { keys: ['+', '−'], does: 'Zoom' },
        { keys: ['0'], does: 'Show all of it again' },
      ],
    },
    {
      title: 'In the table of facts',
      keys: [
        { keys: ['Arrows'], does: 'Go from fact to fact; Page Up and Page Down by ten' },
        { keys: ['Home', 'End'], does: 'Go to the first or last fact' },
        { keys: ['Enter'], does: 'Open the sentence' },
      ],
    },
    {
      title: 'In an article',
      keys: [
        { keys: ['J', 'K'], does: 'Next or previous fact' },
        { keys: ['Arrows'], does: 'Go up and down the list of facts' },
        { keys: ['Esc'], does: 'Close the article' },
      ],
    },
  ],
};
