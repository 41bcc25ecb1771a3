import { dates } from '../../../src/i18n/en/dates.ts';
import { dayRange, isoDay } from '../../../src/model/edtf.ts';
import type { Area, Election, Source } from '../../../src/model/entities.ts';
import type { Activity, Meeting, Observation, Statement } from '../../../src/model/facts.ts';
import type { Cast } from './cast.ts';
import { random, type Random } from './random.ts';
import { ArticleText } from './sentence.ts';

export const MEETINGS_PER_ARTICLE = 4;

/** One invented article and the facts that its sentences state. */
export interface InventedArticle {
  source: Source;
  meetings: Meeting[];
  activities: Activity[];
  observations: Observation[];
  statements: Statement[];
}

interface Setting {
  cast: Cast;
  towns: readonly Area[];
  number: number;
  election: Election;
  day: number;
  text: ArticleText;
  dice: Random;
}

const DAYS_BEFORE = 300;
const DAYS_AFTER = 30;

/** The article of a number: the same number and seed give the same article, whatever was asked before. */
export function inventedArticle(
  number: number,
  meetings: number,
  cast: Cast,
  towns: readonly Area[],
  seed: number,
): InventedArticle {
  const dice = random(seed, 5, number);
  const election = dice.pick(cast.elections);
  const vote = dayRange(election.date ?? '')?.from ?? 0;
  // Most of what happens happens near the vote.
  const near = Math.min(dice.below(DAYS_BEFORE), dice.below(DAYS_BEFORE), dice.below(DAYS_BEFORE));
  const day = vote - near + (dice.oneIn(8) ? dice.below(DAYS_AFTER) : 0);
  const text = new ArticleText(`a${number}`);
  const setting: Setting = { cast, towns, number, election, day, text, dice };
  const title = `Observers of the ${election.name}: report ${number + 1}`;
  text.add(title, 'title');
  text.add(words(day), 'dateline');
  const article = {
    meetings: Array.from({ length: meetings }, (_, at) => meeting(at, setting)),
    observations: dice.oneIn(3) ? [observation(setting)] : [],
    activities: dice.oneIn(12) ? [activity(setting)] : [],
    statements: dice.oneIn(12) ? [statement(setting)] : [],
  };
  const publisher = `${dice.pick(cast.missions).name} press service`;
  return { ...article, source: text.source({ title, publisher, published: isoDay(day + dice.below(3)) }) };
}

function meeting(at: number, { cast, towns, number, election, day, text, dice }: Setting): Meeting {
  const sent = [dice.pick(cast.missions)];
  if (dice.oneIn(9)) sent.push(dice.pick(cast.missions));
  const missions = [...new Set(sent)];
  const guest = cast.persons[dice.below(cast.guests)];
  const host = cast.persons[cast.guests + dice.below(cast.persons.length - cast.guests)];
  const house = dice.pick(cast.hosts);
  const town = dice.pick(towns);
  const own = day - dice.below(4);
  const when = dice.below(25);
  const date =
    when < 20
      ? isoDay(own)
      : when < 22
        ? null
        : when < 23
          ? isoDay(own).slice(0, 7)
          : when < 24
            ? `${isoDay(own)}~`
            : `${isoDay(own)}/${isoDay(own + 3)}`;
  const told = date === null ? 'In those weeks' : when < 22 ? `On ${words(own)}` : `About ${words(own)}`;
  const who = missions.map((one) => one.name).join(' and the ');
  const evidence = text.add(
    `${told}, observers of the ${who} headed by ${guest?.name ?? ''} met ${host?.name ?? ''} of the ${house.name} in ${town.name}.`,
    'body',
  );
  return {
    id: `meeting-${(number * MEETINGS_PER_ARTICLE + at).toString(16).padStart(12, '0')}`,
    election: election.id,
    evidence: [evidence],
    confidence: (60 + dice.below(41)) / 100,
    inferred: [],
    classification: 'meeting',
    date,
    dateBasis: date === null ? 'unknown' : 'stated',
    participants: [
      { role: 'host', person: host?.id ?? null, organization: house.id, post: null },
      ...missions.map((one, i) => ({
        role: 'guest' as const,
        person: i === 0 ? (guest?.id ?? null) : null,
        organization: one.id,
        post: null,
      })),
    ],
    area: town.id,
    topics: [],
    withObservers: true,
  };
}

function observation({ cast, towns, number, election, text, dice }: Setting): Observation {
  const mission = dice.pick(cast.missions);
  const town = dice.pick(towns);
  const value = 1 + dice.below(30);
  const evidence = text.add(
    `Observers of the ${mission.name} visited ${value} polling stations in ${town.name} on election day.`,
    'body',
  );
  return {
    ...fact('observation', number, election, evidence, dice),
    observer: { person: null, organization: mission.id, label: mission.name },
    areas: [town.id],
    unit: 'polling-station',
    amount: { value, qualifier: 'exact' },
    precision: 'city',
    planned: false,
    partOf: null,
    date: election.date,
  };
}

function activity({ cast, number, election, day, text, dice }: Setting): Activity {
  const mission = dice.pick(cast.missions);
  const evidence = text.add(`The mission of the ${mission.name} arrived on ${words(day)}.`, 'body');
  return {
    ...fact('activity', number, election, evidence, dice),
    classification: 'arrival',
    actor: { person: null, organization: mission.id, label: mission.name },
    area: null,
    date: isoDay(day),
    dateBasis: 'stated',
  };
}

function statement({ cast, number, election, text, dice }: Setting): Statement {
  const mission = dice.pick(cast.missions);
  const said = `the preparations were told to it in detail`;
  const evidence = text.add(`The ${mission.name} said that ${said}.`, 'body');
  return {
    ...fact('statement', number, election, evidence, dice),
    classification: 'assessment',
    stance: 'neutral',
    speaker: { person: null, organization: mission.id, label: mission.name },
    text: said,
  };
}

function fact(
  kind: string,
  number: number,
  election: Election,
  evidence: Observation['evidence'][number],
  dice: Random,
) {
  return {
    id: `${kind}-${number.toString(16).padStart(12, '0')}`,
    election: election.id,
    evidence: [evidence],
    confidence: (60 + dice.below(41)) / 100,
    inferred: [],
  };
}

function words(day: number): string {
  const [year, month, date] = isoDay(day).split('-').map(Number);
  return `${date ?? 1} ${dates.months[(month ?? 1) - 1] ?? ''} ${year ?? 0}`;
}
