import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../scripts/dataset/read-lexicon.ts';
import { assemble, createExtractor } from './index.ts';

const lexicon = await readLexicon('data');
const extractor = createExtractor(lexicon);
const read = (text: string) => assemble([extractor.extract({ file: 'article.txt', text })], lexicon).dataset;

describe('places of observation', () => {
  const { observations } = read(`SCO observers visit polling stations in Uzbekistan

TASHKENT, October 27, 2024. Observers of the Shanghai Cooperation Organization followed the elections to the Legislative Chamber of the Oliy Majlis.

The SCO mission observed voting at 42 polling stations in Tashkent city, Samarkand and Bukhara regions. Members of the mission also worked abroad, at polling stations in Baku (Azerbaijan), Ankara and Istanbul (Türkiye) and Moscow.
`);

  it('are the list that one number covers, quoted from the verb to the last of them', () => {
    const [numbered] = observations.filter(({ amount }) => amount?.value === 42);
    expect(numbered?.areas).toEqual(['uz-tk', 'uz-sa', 'uz-bu']);
    expect(numbered?.evidence[0]?.exact).toBe(
      'observed voting at 42 polling stations in Tashkent city, Samarkand and Bukhara regions',
    );
  });

  it('are the cities abroad, each with the mission told last', () => {
    const abroad = observations.filter(({ amount }) => amount === null);
    expect(abroad.map(({ areas }) => areas.join(' ')).sort()).toEqual([
      'az-ba',
      'ru-mow',
      'tr-ankara',
      'tr-istanbul',
    ]);
    expect(new Set(abroad.map(({ observer }) => observer.organization))).toEqual(new Set(['sco']));
  });
});

describe('rules of an election', () => {
  const { rules, elections } = read(`Moldova lowers threshold

CHISINAU, 12 June 2025. Parliament Speaker Igor Grosu today discussed preparations for the autumn parliamentary polls with a PACE delegation.

The threshold for parties is now 5 per cent. Earlier it was 6 per cent. For electoral blocs the threshold stands at 7 per cent. Forty per cent of the candidates on each list must be women.
`);

  it('take their previous value from the sentence that follows, and each its own subject', () => {
    const thresholds = rules.filter(({ classification }) => classification === 'threshold');
    expect(thresholds.map(({ subject, value, previous }) => [subject, value, previous])).toEqual([
      ['parties', 5, 6],
      ['electoral blocs', 7, null],
    ]);
    const [quota] = rules.filter(({ classification }) => classification === 'quota');
    expect([quota?.subject, quota?.value]).toEqual(['women', 40]);
  });

  it('do not make the day on which it was discussed the day of the vote', () => {
    expect(elections.map(({ date }) => date)).not.toContain('2025-06-12');
  });
});

it('reads general elections as all that the country elects on that day, and says so', () => {
  const { elections, counts } = read(`Commonwealth observers conclude mission

ACCRA, 9 December 2024 - The Commonwealth Observer Group said on Monday that Ghana's general elections were peaceful. The ECOWAS mission fielded 120 observers. Voters elected 276 members of parliament.
`);
  expect(elections.map(({ classification, date }) => [classification, date])).toEqual([
    ['parliamentary', '2024-12-07'],
    ['presidential', '2024-12-07'],
  ]);
  expect(counts.map(({ amount, organization }) => [amount.value, organization])).toEqual([[120, 'ecowas']]);
});

describe('observers of something else', () => {
  it.each([
    [
      'of a cease-fire',
      `Monitors report violations

GENEVA, 3 May 2021 - Some 120 monitors from the OSCE visited 14 towns in the region. The head of the mission, Halit Cevik, met with Foreign Minister Dmytro Kuleba in Kyiv to discuss access. The observers were deployed in Mariupol and Kramatorsk.
`,
    ],
    [
      'at a festival with a board to elect',
      `Film festival opens with 40 observers from 12 countries

CANNES, 14 May 2022 - The elections to the board of the federation are scheduled for May 20. Over 300 observers and guests from 30 countries have been accredited, organisers said.

Director Thierry Frémaux held a meeting with representatives of the European Parliament.
`,
    ],
  ])('%s are no facts', (_what, text) => {
    const { meetings, observations, counts, statements, activities } = read(text);
    expect([...meetings, ...observations, ...counts, ...statements, ...activities]).toEqual([]);
  });
});
