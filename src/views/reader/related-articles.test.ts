import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { count, meeting, smallDataset } from '../../model/fixtures/small-dataset.ts';
import { relatedArticles } from './related-articles.ts';

function withSecond(...told: ('meeting' | 'count')[]) {
  const dataset = smallDataset();
  const [first] = dataset.sources;
  const quote = { source: 'second', start: 0, end: 1, exact: 'x' };
  return indexDataset({
    ...dataset,
    sources: [first!, { ...first!, id: 'second' }],
    meetings: [told.includes('meeting') ? { ...meeting, evidence: [...meeting.evidence, quote] } : meeting],
    counts: [told.includes('count') ? { ...count, evidence: [quote, ...count.evidence] } : count],
  });
}

describe('articles that tell the same', () => {
  it('are those with evidence for a fact of this one, and say which', () => {
    const [related, ...more] = relatedArticles('article', withSecond('meeting', 'count'));
    expect(more).toEqual([]);
    expect(related?.source.id).toBe('second');
    expect([...(related?.facts ?? [])].sort()).toEqual(['count-1', 'meeting-1']);
  });

  it('are the same seen from the other side', () => {
    expect(relatedArticles('second', withSecond('meeting'))[0]).toMatchObject({
      source: { id: 'article' },
      facts: ['meeting-1'],
    });
  });

  it('are none where every fact is told once', () => {
    expect(relatedArticles('article', withSecond())).toEqual([]);
  });
});
