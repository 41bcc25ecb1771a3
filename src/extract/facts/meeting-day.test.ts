import { describe, expect, it } from 'vitest';
import { CHAIR, factsIn } from './meetings-in.test-data.ts';

const TITLE = 'Observers follow the parliamentary elections in Kyrgyzstan\n\n';
const FIRST = `BISHKEK, 29 November 2025 – ${CHAIR} met with the observers of the CIS on Wednesday. `;
const days = (text: string) => factsIn(`${TITLE}${text}`).meetings.map(({ date }) => date);

describe('the day of a meeting', () => {
  it.each([
    ['Later on the same day he received the observers of the OSCE PA.', '2025-11-26'],
    ['A day earlier he received the observers of the OSCE PA.', '2025-11-25'],
    ['Two days prior, he received the observers of the OSCE PA.', '2025-11-24'],
    ['The following day he received the observers of the OSCE PA.', '2025-11-27'],
    ['On Friday he received the observers of the OSCE PA.', '2025-11-28'],
  ])('is told from the day told before: %s', (sentence, day) => {
    expect(days(`${FIRST}${sentence} Elections to the parliament are held on 30 November 2025.`)).toEqual([
      '2025-11-26',
      day,
    ]);
  });

  it('is not the day on which somebody arrived or is to arrive', () => {
    const text = `BISHKEK, 29 November 2025 – From December 1 more observers of the CIS will be sent. ${CHAIR} received the observers of the OSCE PA.`;
    expect(days(text)).toEqual(['2025-11-29~']);
  });

  it('is that of the sentence which tells one, where two tell the same meeting', () => {
    const text = `Chairman of the Central Election Commission meets observers of the CIS\n\n29 November 2025\n\nOn 27 November ${CHAIR} met with the observers of the CIS. Parliamentary elections in Kyrgyzstan are held on 30 November 2025.`;
    expect(days(text)).toEqual(['2025-11-27']);
  });
});

describe('the day that is told after a meeting', () => {
  const met = (next: string) =>
    days(
      `BISHKEK, 29 November 2025 – ${CHAIR} met with the head of the ODIHR mission, Anna Petrova. ${next} Elections to the parliament are held on 30 November 2025.`,
    );

  it.each([
    'The meeting took place on Wednesday.',
    'The talks were held on November 26 in Bishkek.',
    'The meeting, held at the offices of the commission on Wednesday, was also attended by its director.',
    "At Wednesday's meeting, the sides spoke of the count.",
    'During the meeting on 26 November, the sides spoke of the count.',
  ])('is its day: %s', (next) => {
    expect(met(next)).toEqual(['2025-11-26']);
  });

  it.each([
    'At the meeting she said that the ballots had come on Wednesday.',
    'The next meeting will be held on 1 December.',
    'The meeting discussed the first round, held on 26 October.',
  ])('is not that of what was said there, and of no next one: %s', (next) => {
    expect(met(next)).toEqual(['2025-11-29~']);
  });

  it("may have 'this year' behind it", () => {
    expect(
      days(
        `BISHKEK, 29 November 2025 – On November 26 of this year, ${CHAIR} met with the head of the ODIHR mission, Anna Petrova. Elections to the parliament are held on 30 November 2025.`,
      ),
    ).toEqual(['2025-11-26']);
  });

  it('is not the day of the vote ahead of which they met', () => {
    const text =
      "LUSAKA, 11 August 2026 – The Commonwealth Observer Group met President Hakainde Hichilema on 10 August 2026 ahead of Zambia's general election.";
    expect(factsIn(`Observers in town\n\n${text}`).meetings.map(({ date }) => date)).toEqual(['2026-08-10']);
  });

  it('tells two meetings of the same people apart, where the second sentence opens with its own', () => {
    expect(
      days(
        `BISHKEK, 29 November 2025 – On November 24 ${CHAIR} received the head of the CIS mission, Anna Petrova. On November 26 the CEC chairman met with Anna Petrova again. Elections to the parliament are held on 30 November 2025.`,
      ),
    ).toEqual(['2025-11-24', '2025-11-26']);
  });
});

describe('the year of a date line', () => {
  it('is that of a vote the text names, whatever its tense', () => {
    const { source } = factsIn(
      'Record number of observers for Kyrgyzstan\n\nBISHKEK, Nov 27 (Interwire) – There are 412 observers for the Nov. 30, 2025 parliamentary election in Kyrgyzstan.',
    );
    expect(source.published).toBe('2025-11-27');
  });
});
