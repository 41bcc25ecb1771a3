import { describe, expect, it } from 'vitest';
import { datelineLength } from './dateline.ts';

const PROSE = 'The mission of the assembly met the chairman of the commission and spoke about the campaign.';

describe('datelineLength', () => {
  it.each([
    'ASTANA. KAZINFORM – ',
    'WASHINGTON. KAZINFORM ',
    'BAKU, Azerbaijan, February 7. /Agency/ – ',
    'BAKU, Azerbaijan, February 7. ',
    'TASHKENT. April 14. Champion Daily – ',
    'Ulaanbaatar, April 3 /Steppe Post/. ',
    'Accra, 5 December 2024. ',
    'Baku, February 5, AZERTAC ',
    '/Trend/ ',
    'BAKU, Feb 5, 2024. Report.az/ ',
    'TASHKENT, October 24 (UzA) – ',
    'NAIROBI, Kenya (Xinhua) -- ',
    'Bishkek, 17 March 2023 — ',
    'BISHKEK, 8 April, 2023 – ',
    'OSH: 8 April 2023 – ',
    'East African Community Secretariat, Nairobi, Kenya, 6th August 2022: ',
  ])('takes %j for a dateline', (head) => {
    expect(`${head}${PROSE}`.slice(0, datelineLength(`${head}${PROSE}`)).trim()).toBe(head.trim());
  });

  it('ends before a sentence that opens with an article', () => {
    const head = 'VITEBSK, 17 May (Dvina Sport).';
    expect(datelineLength(`${head} A delegation of two observers has worked here.`)).toBe(head.length);
  });

  it('leaves letters that stand for a body to the text after a whole date', () => {
    for (const text of ['SCO observers came.', 'ECOWAS Ambassador X met them.'])
      expect(datelineLength(`Tashkent, 7 July 2023. ${text}`)).toBe('Tashkent, 7 July 2023.'.length);
  });

  it.each([
    'OSCE PA mission began its work in the country on Friday with a meeting at the commission.',
    'Maulen Kenes – the chairman of the commission – met the mission of the assembly on Friday.',
    'TURKPA Mission met with the chairman of the commission and spoke about the campaign.',
    'March 5, 2022, was the day on which the mission met the chairman of the commission in the capital.',
    'Maulen Kenes (Union) Assembly member, met the chairman of the commission and spoke about it all.',
    'K. Kenes, A. Baker and Sh. Nurov of the assembly met the chairman of the commission on Friday.',
    '8 April, 14.30. Deputy Chairman Maulen Kenes – K. Baker, chief of the headquarters of the assembly.',
    '8 April, 10:00. The chairman of the commission – the mission of the assembly.',
    '08.04.2025, 16.00. Secretary Maulen Kenes – the embassy of the confederation.',
    'ASSEMBLY: 7–8 April – meetings of the mission with the commission and the parties.',
    'In 2022 – a year of reforms – the commission changed the law on elections in the country.',
  ])('sees none in: %s', (paragraph) => {
    expect(datelineLength(paragraph)).toBe(0);
  });
});
