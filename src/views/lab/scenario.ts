import type { LabState, TypedVotes } from '../../store/lab-state.ts';
import { isMethod, type Method } from '../../seats/index.ts';
import type { ArticleRules } from './article-rules.ts';
import type { PublishedElection } from './lab-elections.ts';

/** A list of the scenario; seats are those of the publication, `null` where there is none. */
export interface ScenarioList {
  id: string;
  name: string;
  /** Exact decimal. */
  votes: string;
  official: number | null;
  single: number | null;
}

/** Everything a count needs, and where it comes from. */
export interface Scenario {
  election: PublishedElection | null;
  /** Whether the votes were typed in. */
  typed: boolean;
  /** By votes, most first. */
  lists: readonly ScenarioList[];
  /** Votes of which the threshold is a share; `null`: of the votes of all lists. */
  base: string | null;
  /** Per cent, exact decimals. */
  before: string;
  now: string;
  method: Method;
  listSeats: number;
  singleSeats: number;
  appointedSeats: number;
  /** Whether the single-member seats can be told by party: as many as were published, of these lists. */
  singleKnown: boolean;
  independentSeats: number;
}

/** What the lab starts from where neither an article nor a publication says anything: an example, and it says so. */
export const EXAMPLE: TypedVotes = {
  lists: [
    ['A', '41'],
    ['B', '17'],
    ['C', '12'],
    ['D', '9'],
    ['E', '6.4'],
    ['F', '5.5'],
    ['G', '4.1'],
  ].map(([name = '', votes = '']) => ({ name, votes })),
  others: '5',
};
const EXAMPLE_SEATS = 100;
const EXAMPLE_THRESHOLD = '5';

/** The counting method of the law, where the publication names one the engine has. */
export function lawMethod(named: string | undefined): Method | null {
  return isMethod(named) ? named : null;
}

/**
 * The scenario of what is set. What is not set comes from the election's publication, else from the articles; the
 * threshold compared with is the one the articles call the earlier one.
 */
export function scenarioOf(
  lab: LabState,
  elections: readonly PublishedElection[],
  rules: ArticleRules,
  law: Method | null,
): Scenario {
  const election = chosenElection(lab, elections, rules);
  const typed = lab.typed ?? (election === null ? EXAMPLE : null);
  const official = election?.threshold ?? (election === null ? EXAMPLE_THRESHOLD : null);
  const now = lab.now ?? text(rules.threshold?.value) ?? official ?? EXAMPLE_THRESHOLD;
  const singleSeats =
    lab.singleSeats ?? election?.singleSeats ?? (election ? 0 : (rules.singleSeats?.value ?? 0));
  return {
    election,
    typed: typed !== null,
    ...(typed === null ? published(election) : typedIn(typed)),
    before: lab.before ?? text(rules.previous?.value) ?? official ?? now,
    now,
    method: lab.method ?? law ?? 'hare-lr',
    listSeats: lab.listSeats ?? election?.listSeats ?? rules.listSeats?.value ?? EXAMPLE_SEATS,
    singleSeats,
    appointedSeats: election?.appointedSeats ?? 0,
    singleKnown:
      typed === null &&
      singleSeats > 0 &&
      singleSeats === election?.singleSeats &&
      election.lists.every((list) => list.singleSeats !== null),
    independentSeats: election?.independentSeats ?? 0,
  };
}

function chosenElection(
  lab: LabState,
  elections: readonly PublishedElection[],
  rules: ArticleRules,
): PublishedElection | null {
  const find = (id: string | null) => elections.find((one) => one.id === id);
  return find(lab.election) ?? find(rules.election) ?? elections.at(-1) ?? null;
}

type Votes = Pick<Scenario, 'lists' | 'base'>;

function published(election: PublishedElection | null): Votes {
  const lists = (election?.lists ?? []).map((list) => ({
    id: list.id,
    name: list.name,
    votes: String(list.votes),
    official: list.listSeats,
    single: list.singleSeats,
  }));
  const ballots = election?.ballots ?? null;
  return { lists: byVotes(lists), base: ballots === null ? null : String(ballots) };
}

function typedIn({ lists, others }: TypedVotes): Votes {
  const read = lists.map(({ name, votes }) => ({ id: name, name, votes, official: null, single: null }));
  return { lists: byVotes(read), base: decimalSum([...lists.map(({ votes }) => votes), others]) };
}

function byVotes(lists: readonly ScenarioList[]): ScenarioList[] {
  return [...lists].sort((a, b) => Number(b.votes) - Number(a.votes));
}

function text(value: number | undefined): string | null {
  return value === undefined ? null : String(value);
}

const PLACES = 6;

/** The exact sum of decimals with at most six places. */
export function decimalSum(values: readonly string[]): string {
  const sum = values.reduce((all, value) => {
    const [whole = '0', part = ''] = value.split('.');
    return all + BigInt(whole + part.slice(0, PLACES).padEnd(PLACES, '0'));
  }, 0n);
  const digits = sum.toString().padStart(PLACES + 1, '0');
  const part = digits.slice(-PLACES).replace(/0+$/, '');
  return part === '' ? digits.slice(0, -PLACES) : `${digits.slice(0, -PLACES)}.${part}`;
}

/** The votes that are typed in when somebody starts to change a scenario: its own, all others below `others`. */
export function typedFrom(scenario: Scenario): TypedVotes {
  const lists = scenario.lists.map(({ name, votes }) => ({ name, votes }));
  const own = Number(decimalSum(lists.map(({ votes }) => votes)));
  const rest = scenario.base === null ? 0 : Math.max(0, Number(scenario.base) - own);
  return { lists, others: String(Math.round(rest * 1e6) / 1e6) };
}
