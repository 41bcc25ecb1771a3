export const citing = {
  notes: 'The sentences',
  more: ({ n }: { n: number }) => (n === 1 ? 'and one more sentence' : `and ${n} more sentences`),
};
