import type { Source } from '../../../src/model/entities.ts';
import type { Count, Rule } from '../../../src/model/facts.ts';
import type { Cast } from './cast.ts';
import { random } from './random.ts';
import { ArticleText } from './sentence.ts';

/** One article on the rules of the votes and on how many observers came to each, and what it states. */
export function inventedLaw(cast: Cast, seed: number): { source: Source; counts: Count[]; rules: Rule[] } {
  const dice = random(seed, 7);
  const text = new ArticleText('law');
  const title = 'The rules of the votes, and who came to watch them';
  text.add(title, 'title');
  const counts: Count[] = [];
  const rules: Rule[] = [];
  for (const [at, election] of cast.elections.entries()) {
    const fact = (kind: string, words: string) => ({
      id: `${kind}-${at.toString(16)}${(counts.length + rules.length).toString(16).padStart(11, '0')}`,
      election: election.id,
      evidence: [text.add(words, 'body')],
      confidence: 0.9,
      inferred: [],
    });
    for (const [of, most] of [
      ['observers', 900],
      ['organizations', 14],
      ['countries', 50],
    ] as const) {
      const value = 2 + dice.below(most);
      counts.push({
        ...fact('count', `${value} ${of} were accredited to the ${election.name}.`),
        amount: { value, qualifier: 'exact' },
        of,
        organization: null,
        status: 'accredited',
        asOf: election.date,
      });
    }
    if (election.classification !== 'parliamentary') continue;
    for (const [classification, subject, value, unit] of [
      ['seats', 'party-list', 69, 'seats'],
      ['seats', 'single-member', 29, 'seats'],
      ['threshold', 'party-list', 5, 'percent'],
      ['quota', 'women and youth', 30, 'percent'],
    ] as const)
      rules.push({
        ...fact('rule', `In the ${election.name}, ${value} ${unit} is the ${classification} for ${subject}.`),
        area: election.area,
        classification,
        subject,
        value,
        unit,
        previous: null,
      });
  }
  return { source: text.source({ title, publisher: null, published: null }), counts, rules };
}
