import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import calendarData from '../../../data/lexicon/calendar.json' with { type: 'json' };
import { compileCalendar } from '../dates/calendar.ts';
import { TOKEN_WORDS } from '../text/token-words.test-data.ts';
import { articleStarts } from './article-starts.ts';

const calendar = compileCalendar(calendarData);
const starts = (text: string) => articleStarts({ calendar, tokenWords: TOKEN_WORDS }, text);
const BODY =
  'The Speaker of the Assembly received observers of the Northern Union on Tuesday. They talked about the vote. He thanked them for their work, and they thanked him for his.\n\nThe mission has 120 observers. It will stay for two weeks. A first statement is to follow on the day after the vote.';
const FIRST = `Speaker receives observers of the Union\n\n4 May 2031\n\n${BODY}`;
const SECOND = `Observers of the Union visit the port of Ostra\n\n5 May 2031, 10:15\n\n${BODY}`;

describe('a text holds further articles', () => {
  it.each([
    ['a ruled line', '\n\n-----\n\n'],
    ['a line of stars', '\n* * * * *\n'],
    ['a page break', '\n\f\n'],
    ['a blank line, where headline and day begin each', '\n\n'],
  ])('parted by %s', (_what, between) => {
    const text = FIRST + between + SECOND;
    expect(starts(text).map((at) => text.slice(at))).toEqual([SECOND]);
  });
  it('told by a dateline below its headline', () => {
    const second = `Union sees calm vote in Ostra and in Velm\n\nOSTRA, May 6 (Desk) – ${BODY}`;
    expect(starts(`${FIRST}\n\n${second}`)).toEqual([FIRST.length + 2]);
  });
  it('with a masthead between the rule and the headline', () => {
    const second = `Press service\n\n${SECOND}`;
    expect(starts(`${FIRST}\n=====\n${second}\n=====\n${FIRST}`)).toEqual([
      FIRST.length + 7,
      FIRST.length + 7 + second.length + 7,
    ]);
  });
});

describe('a text is one article', () => {
  it.each([
    ['alone', FIRST],
    [
      'with headlines of others below it',
      `${FIRST}\n\nRead also\n\nUnion opens an office in the port\n5 May 2031\n`,
    ],
    [
      'with a rule above its last words',
      `${FIRST}\n\n-----\n\nThe Desk, 1 Harbour Street, Ostra. All rights reserved.`,
    ],
    ['with headings of its own', `${FIRST}\n\nWhat the Union of the North has said before\n\n${BODY}`],
    ['with its headline twice', `Speaker receives observers of the Union\n\n${FIRST}`],
  ])('%s', (_what, text) => {
    expect(starts(text)).toEqual([]);
  });
  it.each(readdirSync(join(import.meta.dirname, '../../../seeds')))('as found in %s', (name) => {
    expect(starts(readFileSync(join(import.meta.dirname, '../../../seeds', name), 'utf8'))).toEqual([]);
  });
});
