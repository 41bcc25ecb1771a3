const nouns = { observers: 'observers', organizations: 'organisations', countries: 'countries' };
const one = { observers: 'observer', organizations: 'organisation', countries: 'country' };
type Of = keyof typeof nouns;
type Status = 'accredited' | 'planned' | 'deployed' | 'unspecified';

const verbs = { accredited: 'accredited', planned: 'due', deployed: 'deployed', unspecified: 'counted' };

function counted(amount: string, n: number, of: Of): string {
  return `${amount} ${n === 1 ? one[of] : nouns[of]}`;
}

function sentence(amount: string, n: number, of: Of, status: Status, whose: string): string {
  const text = `${counted(amount, n, of)}${whose} ${n === 1 ? 'was' : 'were'} ${verbs[status]}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const counts = {
  measure: { observers: 'Observers', organizations: 'Organisations', countries: 'Countries' },
  titleMore: ({ n, difference, than }: { n: number; difference: string; than: string }) =>
    `${difference} more ${n === 1 ? one.observers : nouns.observers} than in ${than}`,
  titleFewer: ({ n, difference, than }: { n: number; difference: string; than: string }) =>
    `${difference} fewer ${n === 1 ? one.observers : nouns.observers} than in ${than}`,
  titleSame: ({ than }: { than: string }) => `As many observers as in ${than}`,
  titleTotal: ({ amount, n, of, status }: { amount: string; n: number; of: Of; status: Status }) =>
    sentence(amount, n, of, status, ''),
  titleMission: ({
    amount,
    n,
    of,
    status,
    mission,
  }: {
    amount: string;
    n: number;
    of: Of;
    status: Status;
    mission: string;
  }) => sentence(amount, n, of, status, ` of ${mission}`),
  titleDisagreement: ({ of, label }: { of: Of; label: string }) =>
    `Sources differ on the ${nouns[of]} of ${label}`,
  titleNone: 'No number of observers in these articles',
  titleFiltered: 'No number of observers for this filter',
  emptyWhy: 'No sentence says how many observers, organisations or countries came.',
  filteredWhy: ({ n }: { n: number }) =>
    n === 1
      ? 'One number is read, and the filter leaves it out.'
      : `${n} numbers are read, and the filter leaves them out.`,
  noElection: 'no election',
  notStated: 'no number stated',
  /** What was said of a number, after it: '793 due', '641 accredited'. */
  status: { accredited: 'accredited', planned: 'due', deployed: 'deployed', unspecified: '' },
  ofTotal: ({ mission }: { mission: string }) => `of these, ${mission}:`,
  ofMission: ({ mission }: { mission: string }) => `${mission}:`,
  more: ({ n }: { n: number }) => `and ${n} more in the table`,
  mark: ({
    amount,
    of,
    status,
    label,
    where,
  }: {
    amount: string;
    of: string;
    status: string;
    label: string;
    where: string;
  }) => [`${of} ${label}: ${amount} ${status}`.trim(), where].join(', '),
  showTable: 'Show counts as a table',
  showChart: 'Show counts as a chart',
  computed: ({ now, before, difference }: { now: string; before: string; difference: string }) =>
    `${now} and ${before} differ by ${difference}, computed; no sentence states it.`,
  table: {
    what: 'What',
    election: 'Election',
    number: 'Number',
    sentence: 'Sentence',
    ofMission: ({ measure, mission }: { measure: string; mission: string }) => `${measure}, ${mission}`,
  },
};
