import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { factWords } from './fact-words.ts';
import { quotedSentences } from './quote-series.ts';
import { referenceOf } from './reference.ts';

const index = indexDataset(smallDataset());
const words = (id: string) => factWords(index.fact.get(id)!, index);

describe('the sentences behind facts', () => {
  it('are each quoted once, with the words of every fact marked', () => {
    const [sentence, ...more] = quotedSentences(['observation-2', 'observation-3'], index);
    expect(more).toEqual([]);
    expect(sentence?.runs.map((run) => run.text).join('')).toBe(
      'They visited 9 polling stations, including 5 in Ostra and 4 in Velm province.',
    );
    expect(sentence?.runs.filter((run) => run.facts.length > 0).map((run) => run.text)).toEqual([
      '5 in Ostra',
      '4 in Velm province',
    ]);
  });

  it('are none for a fact that is not there', () => {
    expect(quotedSentences(['gone'], index)).toEqual([]);
  });

  it('are cited by source and paragraph', () => {
    const evidence = index.fact.get('observation-2')?.evidence[0];
    expect(evidence && referenceOf(evidence, index)).toEqual({ name: 'Assembly', paragraph: 2 });
  });
});

describe('a fact in words', () => {
  it('puts the value first and says how it is known', () => {
    expect(words('meeting-1')).toEqual({
      value: '2 May',
      label: 'NU, met Assembly',
      notes: ['Date stated in the sentence'],
    });
    expect(words('observation-3')).toEqual({
      value: '4',
      label: 'polling places in Velm province',
      notes: ['NU', 'No town is named, so it is drawn as a hatched region'],
    });
    expect(words('count-1')).toMatchObject({ value: '120', label: 'observers, all missions, accredited' });
  });

  it('keeps the hedge and says when it is unsure', () => {
    const observation = index.dataset.observations[0]!;
    const hedged = {
      kind: 'observation' as const,
      ...observation,
      amount: { value: 70, qualifier: 'over' as const },
      confidence: 0.6,
    };
    expect(factWords(hedged, index).value).toBe('over 70');
    expect(factWords(hedged, index).notes.at(-1)).toBe('Read with less confidence');
  });
});
