/** What the dashboard says of briefings; everything else is in a script of its own. */
export const briefings = {
  add: 'Add to briefing…',
  brief: 'Brief this filter',
  all: 'Briefings',
  making: 'Making the briefing',
  failed: 'The briefing was not made. Nothing was changed.',
};
