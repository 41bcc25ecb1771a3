import { plural } from '../plural.ts';

export const filterMenus = {
  find: ({ field }: { field: string }) => `Type to find: ${field.toLowerCase()}`,
  found: ({ n }: { n: number }) => `${n} ${plural('en', n, { one: 'choice', other: 'choices' })}`,
  none: ({ text }: { text: string }) => `None is called “${text}”.`,
  more: ({ n }: { n: number }) => `${n} more: type a name to find it.`,
  person: 'Person',
  dates: 'Dates',
  from: 'First day',
  to: 'Last day',
  weekOf: 'Week of a vote',
  known: 'What was known on a day',
  knownHint: 'Facts first published later do not show, nor those of articles without a date.',
  onDay: 'Known on',
  dayOf: 'Day of a vote',
  confidence: 'How surely it was read',
  anyConfidence: 'All',
  atLeast: ({ percent }: { percent: number }) => `${percent} %`,
  confidenceHint: ({ percent, n }: { percent: number; n: number }) =>
    `${n} ${plural('en', n, { one: 'fact', other: 'facts' })} read with at least ${percent} % confidence`,
  text: 'Words',
  textHint: 'In the sentence or in a name; other spellings are found too.',
};
