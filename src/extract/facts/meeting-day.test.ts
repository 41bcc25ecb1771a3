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

describe('the year of a date line', () => {
  it('is that of a vote the text names, whatever its tense', () => {
    const { source } = factsIn(
      'Record number of observers for Kyrgyzstan\n\nBISHKEK, Nov 27 (Interwire) – There are 412 observers for the Nov. 30, 2025 parliamentary election in Kyrgyzstan.',
    );
    expect(source.published).toBe('2025-11-27');
  });
});
