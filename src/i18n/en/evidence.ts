export const evidence = {
  openSentence: ({ name, paragraph }: { name: string; paragraph: number | null }) =>
    paragraph === null
      ? `Read the sentence in ${name}`
      : `Read the sentence in ${name}, paragraph ${paragraph}`,
  inWords: ({ name, paragraph }: { name: string; paragraph: number | null }) =>
    paragraph === null ? name : `${name} paragraph ${paragraph}`,
  dateStated: 'Date stated in the sentence',
  datePublished: 'Date of publication',
  dateInferred: 'Date inferred',
  dateUnknown: 'No date stated',
  moreSentences: ({ n }: { n: number }) => (n === 1 ? 'and one more sentence' : `and ${n} more sentences`),
};
