import { describe, expect, it } from 'vitest';
import type { Activity, Meeting } from '../../model/facts.ts';
import { activity, election, indexOf, meeting } from './timeline.fixture.ts';
import { findingOf, findingTitle } from './timeline-finding.ts';

function titleOf(
  meetings: readonly Meeting[],
  activities: readonly Activity[] = [],
  out: readonly string[] = [],
): string {
  const index = indexOf({
    meetings,
    activities,
    elections: [election('vote', '2023-03-19', 'parliamentary')],
  });
  const matching = new Set(index.facts.map((fact) => fact.id).filter((id) => !out.includes(id)));
  return findingTitle(findingOf(matching, index));
}
const on = (...dates: (string | null)[]) =>
  dates.map((date, i) => meeting(`m${i}`, date, ['house'], ['union']));

describe('the title', () => {
  it.each([
    [on('2023-03-17'), 'The only meeting is dated 17 March 2023, two days before the vote'],
    [on('2023-03-19', '2023-03-19'), 'Both meetings are dated 19 March 2023, the day of the vote'],
    [
      on('2023-03-20', '2023-03-20', '2023-03-20'),
      'All three meetings are dated 20 March 2023, one day after the vote',
    ],
    [
      on('2023-03-17', '2023-03-17~', '2023-03-16', null),
      'Two of four meetings are dated 17 March 2023, two days before the vote',
    ],
    [on('2023-03-17', null), 'One of two meetings is dated 17 March 2023, two days before the vote'],
    [on('2022-11-17', null), 'One of two meetings is dated 17 November 2022'],
    [on('2023-03-16', '2023-03-17', null), 'One of three meetings is dated 16 March, another 17 March 2023'],
    [
      on('2022-12-31', '2022-12-31', '2023-01-01', '2023-01-01'),
      'Two of four meetings are dated 31 December 2022, as many 1 January 2023',
    ],
    [
      on('2023-03-14', '2023-03-15', '2023-03-16'),
      'Three meetings on three days from 14 March to 16 March 2023',
    ],
    [
      on('2023-03-14', '2023-03-15', '2023-03-16', null),
      'Three of four meetings are dated, on three days from 14 March to 16 March 2023',
    ],
    [on(null), 'The day of the only meeting is not stated'],
    [on(null, null), 'The days of both meetings are not stated'],
    [on(null, '2023-03', '2023-03-01/2023-03-05'), 'None of three meetings has a stated day'],
    [
      on(...Array.from({ length: 13 }, () => '2023-03-17')),
      'All 13 meetings are dated 17 March 2023, two days before the vote',
    ],
    [[], 'No meetings in these articles'],
  ])('%#: is grammatical and true', (meetings, title) => {
    expect(titleOf(meetings)).toBe(title);
  });

  it('counts meetings with observers apart from those without', () => {
    const embassy = meeting('e', '2023-03-01', ['embassy'], [], { withObservers: false });
    expect(titleOf([...on('2023-03-17'), embassy])).toBe(
      'The only meeting with observers is dated 17 March 2023, two days before the vote',
    );
  });

  it('follows the filter', () => {
    expect(titleOf(on('2023-03-17', '2023-03-18'), [], ['m0', 'm1'])).toBe('No meeting matches');
    expect(titleOf(on('2023-03-17', '2023-03-18'), [], ['m0'])).toBe(
      'The only meeting is dated 18 March 2023, one day before the vote',
    );
  });

  it('speaks of missions’ own activities where no meeting is left', () => {
    expect(titleOf([], [activity('a', '2023-03-17', 'union', 'arrival')])).toBe(
      'No meeting, one activity of a mission',
    );
  });
});
