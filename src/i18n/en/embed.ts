/** Texts of an embed; apart from the catalogue, because nobody else needs them. */
export const embed = {
  open: 'Open in the atlas',
  article: 'See the article',
  data: 'Data',
  asOf: ({ day }: { day: string }) => `Articles up to ${day}.`,
  dataset: ({ id }: { id: string }) => `Dataset ${id}.`,
  frozen: 'This chart is kept as it was.',
  newer: ({ day }: { day: string }) => `Newer articles, up to ${day}, are not in it.`,
  newest: 'See it with the newest articles',
  nothing: 'No sentence in this chart’s articles matches what it was asked for.',
  close: 'Close the sentence',
  sentence: 'The sentence',
  filter: {
    label: 'Show',
    mission: 'Mission',
    election: 'Election',
    anyMission: 'any mission',
    anyElection: 'all elections',
  },
  problem: {
    chart: 'This address names no chart of the atlas.',
    data: 'The data of this chart could not be read.',
    frozen: ({ id }: { id: string }) =>
      `This chart was kept with dataset ${id}, which this site no longer has. It is not shown with other data.`,
    script: 'This chart could not be loaded.',
    open: 'Open Observer Atlas',
  },
};
