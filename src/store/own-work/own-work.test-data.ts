import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import { sha256 } from '../../extract/hash/sha256.ts';
import type { OwnArticle } from './own-article.ts';

/** An own article in the made-up country: the same Speaker in another spelling, an undated vote, a place of its own. */
export function ownArticle(id = 'mine-123456', stations = 7): OwnArticle {
  const text = `Northern Union in Ostra\nSpeaker Ana Allvo met observers of the Northern Union again. They visited ${stations} stations in Ostra.`;
  const at = (exact: string): Evidence => {
    const start = text.indexOf(exact);
    return { source: id, start, end: start + exact.length, exact };
  };
  const base = smallDataset();
  const [meeting] = base.meetings;
  const [observation] = base.observations;
  if (!meeting || !observation) throw new Error('the fixture lost its facts');
  const met = at('Speaker Ana Allvo met observers of the Northern Union again.');
  const dataset: Dataset = {
    ...base,
    sources: [
      {
        id,
        file: 'mine.txt',
        title: 'Northern Union in Ostra',
        publisher: null,
        url: null,
        language: 'en',
        published: null,
        publishedBasis: 'unknown',
        text,
        zones: [
          { start: 0, end: 23, kind: 'title' },
          { start: 24, end: text.length, kind: 'body' },
        ],
      },
    ],
    elections: [
      {
        id: 'norland-parliamentary',
        area: 'norland',
        classification: 'parliamentary',
        name: 'Parliamentary election',
        date: null,
        early: false,
        evidence: [met],
      },
    ],
    organizations: base.organizations.map((one) => ({ ...one, otherNames: ['The Union'] })),
    persons: [
      {
        id: 'ana-allvo',
        name: 'Ana Allvo',
        otherNames: [],
        memberships: [{ role: 'Speaker', organization: 'assembly', evidence: [met] }],
      },
    ],
    meetings: [
      {
        ...meeting,
        id: `meeting-${sha256(text).slice(0, 12)}`,
        election: 'norland-parliamentary',
        evidence: [met],
        date: '2031-06-20',
        participants: [
          { role: 'host', person: 'ana-allvo', organization: 'assembly', post: 'Speaker' },
          { role: 'guest', person: null, organization: 'northern-union', post: null },
        ],
      },
    ],
    observations: [
      {
        ...observation,
        id: `observation-${sha256(text).slice(0, 12)}`,
        election: 'norland-parliamentary',
        evidence: [at(`visited ${stations} stations in Ostra`)],
        areas: ['ostra'],
        amount: { value: stations, qualifier: 'exact' },
      },
    ],
    counts: [],
  };
  return { id, hash: sha256(text), added: '2031-06-21T10:00:00.000Z', dataset };
}

export { smallDataset };
