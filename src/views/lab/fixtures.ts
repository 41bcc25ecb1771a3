import { DEFAULT_LAB, type LabState } from '../../store/lab-state.ts';
import type { ArticleRules } from './article-rules.ts';
import type { PublishedElection } from './lab-elections.ts';
import { changesOf, outcomeAt } from './outcome.ts';
import { scenarioOf, type Scenario } from './scenario.ts';

/** An election for tests: votes by list, with its official seats where given. */
export function election(
  votes: Readonly<Record<string, number>>,
  more: Partial<PublishedElection> & { official?: Readonly<Record<string, number>> } = {},
): PublishedElection {
  const { official = {}, ...rest } = more;
  return {
    id: 'xx-2020-parliamentary',
    date: '2020-05-01',
    lists: Object.entries(votes).map(([id, n]) => ({
      id,
      name: id.toUpperCase(),
      votes: n,
      listSeats: official[id] ?? null,
      singleSeats: null,
    })),
    ballots: null,
    threshold: '5',
    listSeats: 10,
    singleSeats: 0,
    appointedSeats: 0,
    appointedBy: null,
    independentSeats: 0,
    singleStatus: null,
    sources: ['gazette'],
    ...rest,
  };
}

/** What articles state in tests: nothing but what is given. */
export function rules(more: Partial<ArticleRules> = {}): ArticleRules {
  return {
    election: null,
    area: 'xx',
    listSeats: null,
    singleSeats: null,
    threshold: null,
    previous: null,
    ...more,
  };
}

/** A scenario with both its counts. */
export function counted(lab: Partial<LabState>, of: PublishedElection | null, stated = rules()) {
  const scenario: Scenario = scenarioOf({ ...DEFAULT_LAB, ...lab }, of ? [of] : [], stated, 'hare-lr');
  const [before, now] = [outcomeAt(scenario, scenario.before), outcomeAt(scenario, scenario.now)];
  const changes = changesOf(scenario, before, now);
  return { scenario, rules: stated, law: 'hare-lr', before, now, changes };
}
