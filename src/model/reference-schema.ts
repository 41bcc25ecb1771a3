import * as v from 'valibot';
import { IdSchema } from './evidence.ts';

const text = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'));
const whole = v.pipe(
  v.number('must be a number'),
  v.finite('must be a finite number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);
const percent = v.pipe(
  v.number('must be a number'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(100, 'must be at most 100'),
);
const flag = v.boolean('must be true or false');
const day = v.pipe(
  v.string('must be a date'),
  v.regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/, 'must be an ISO 8601 date'),
);
const cited = v.array(IdSchema, 'must be a list of source ids');
const whole0 = v.exactOptional(whole);
const percent0 = v.exactOptional(percent);
const text0 = v.exactOptional(text);
/** Figures under the names their publication gives them; `null`: not known. */
const figures = v.record(
  v.string(),
  v.union([v.number(), v.record(v.string(), v.number())], 'must be numbers'),
);
const loose = v.nullable(
  v.union([v.string(), v.number(), v.boolean(), v.array(v.string()), v.record(v.string(), v.number())]),
);

const SourceSchema = v.strictObject({
  id: IdSchema,
  title: text,
  url: text,
  kind: v.picklist(
    ['official', 'law', 'report', 'dataset', 'academic', 'encyclopedia', 'news', 'seed'],
    'is not a kind of source',
  ),
  date: v.exactOptional(day),
});

const PartySchema = v.strictObject({ id: IdSchema, name: text, formerNames: v.array(text), note: text0 });

const ListResultSchema = v.strictObject({
  party: IdSchema,
  name: text,
  votes: whole,
  percent: percent0,
  listSeats: whole0,
  singleMemberSeats: whole0,
  totalSeats: whole0,
});

const CandidateResultSchema = v.strictObject({
  candidate: text,
  nominator: text0,
  votes: whole,
  percent: percent0,
});
const AgainstAllSchema = v.strictObject({ votes: whole, percent: percent0 });

const ElectionSchema = v.strictObject({
  id: IdSchema,
  classification: v.picklist(
    ['presidential', 'parliamentary', 'local', 'referendum', 'senate'],
    'is not a kind of election',
  ),
  early: v.exactOptional(flag),
  date: day,
  chamberSeats: whole0,
  electedSeats: whole0,
  listSeats: whole0,
  singleMemberSeats: whole0,
  appointedSeats: whole0,
  appointedBy: text0,
  /** Per cent of the voters who took part (`ballotsIssued`), inclusive. */
  thresholdPercent: percent0,
  termConvocation: whole0,
  termYears: whole0,
  registeredVoters: whole0,
  registeredVotersUpdated: whole0,
  registeredVotersEarlier: v.exactOptional(v.strictObject({ asOf: day, voters: whole })),
  ballotsIssued: whole0,
  turnoutPercent: percent0,
  turnoutPercentOnTheNight: percent0,
  /** Votes for lists, with those against all. */
  validListVotes: whole0,
  validVotes: whole0,
  validVotesStatus: text0,
  invalidVotes: whole0,
  /** `null`: the line was not on the ballot. */
  againstAll: v.exactOptional(v.nullable(AgainstAllSchema)),
  listResult: v.exactOptional(v.array(ListResultSchema)),
  result: v.exactOptional(v.array(CandidateResultSchema)),
  independentSeats: whole0,
  singleMemberStatus: text0,
  women: v.exactOptional(
    v.strictObject({
      elected: whole,
      percent: percent0,
      percentNote: text0,
      laterReported: whole0,
      inSingleMemberSeats: whole0,
    }),
  ),
  candidates: v.exactOptional(figures),
  pollingStations: v.exactOptional(
    v.strictObject({
      inCountry: whole0,
      abroad: whole0,
      abroadCountries: whole0,
      total: whole,
      note: text0,
      /** The publications that state these numbers. */
      sources: v.exactOptional(cited),
    }),
  ),
  votersAbroad: v.exactOptional(v.strictObject({ registered: whole, voted: whole, percent: percent0 })),
  foreignJournalists: whole0,
  foreignJournalistsNote: text0,
  turnoutByRegion: v.exactOptional(v.record(v.string(), percent)),
  turnoutByRegionAsOf: text0,
  sources: cited,
});

const MissionSchema = v.strictObject({
  mission: text,
  observers: v.nullable(whole),
  kind: text,
  parts: v.exactOptional(v.record(v.string(), whole)),
  states: whole0,
  womenPercent: percent0,
  pollingStationsVisited: whole0,
  source: IdSchema,
  sources: v.exactOptional(cited),
});

const breakdown = { organisations: whole0, states: whole0, fromOrganisations: whole0, fromStates: whole0 };

const ObserversSchema = v.strictObject({
  election: IdSchema,
  total: v.nullable(whole),
  ...breakdown,
  asOf: v.exactOptional(day),
  history: v.exactOptional(v.array(v.strictObject({ asOf: day, total: whole, ...breakdown }))),
  electionCommissionsRepresented: whole0,
  /** Never to be added up: some missions count members of others. */
  missions: v.array(MissionSchema),
  note: text0,
  sources: cited,
});

const AllocationRuleSchema = v.strictObject({
  name: text,
  /** A method of the seat engine. */
  method: text,
  threshold: text,
  quota: text,
  firstStep: text,
  secondStep: text,
  tie: text,
  tieVerified: flag,
  secondPartyRule: v.exactOptional(
    v.strictObject({ since: whole, when: text, effect: text, verifiedFor: text, currentTextVerified: flag }),
  ),
  reproduces: v.array(v.strictObject({ election: IdSchema, ok: flag })),
  listLengthLimit: text0,
  sources: cited,
});

const ReformSchema = v.strictObject({
  date: day,
  topic: text,
  change: text,
  sources: cited,
  verified: flag,
  dateVerified: v.exactOptional(flag),
});

const EventSchema = v.strictObject({
  date: day,
  end: v.exactOptional(day),
  event: text,
  /** What a timeline draws it as; events without one are told in words only. */
  kind: v.exactOptional(v.picklist(['call', 'campaign', 'silence', 'result'], 'is not a kind of event')),
});
const TimelineSchema = v.strictObject({ election: IdSchema, events: v.array(EventSchema), sources: cited });

const DiscrepancySchema = v.strictObject({
  topic: text,
  values: v.array(text),
  use: text,
  /** The figures as numbers, where arithmetic can decide between them. */
  figures: v.exactOptional(
    v.strictObject({ election: IdSchema, party: IdSchema, votes: v.array(whole), use: whole }),
  ),
  sources: cited,
});

/** One file of `data/reference/`: what is published about the elections of one area. Never mixed with facts. */
export const ReferenceSchema = v.strictObject({
  version: v.literal(1, 'must be 1'),
  area: IdSchema,
  title: text,
  language: text0,
  conventions: v.exactOptional(v.record(v.string(), text)),
  sources: v.array(SourceSchema),
  parties: v.array(PartySchema),
  elections: v.array(ElectionSchema),
  observers: v.exactOptional(v.array(ObserversSchema), () => []),
  /** A mission's statistics of its own work, under the names its reports use. */
  missionReports: v.exactOptional(
    v.array(v.objectWithRest({ election: IdSchema, mission: text, sources: cited }, loose)),
    () => [],
  ),
  allocationRule: v.exactOptional(AllocationRuleSchema),
  reforms: v.exactOptional(v.array(ReformSchema), () => []),
  timelines: v.exactOptional(v.array(TimelineSchema), () => []),
  discrepancies: v.exactOptional(v.array(DiscrepancySchema), () => []),
});

export type Reference = v.InferOutput<typeof ReferenceSchema>;
export type ReferenceElection = v.InferOutput<typeof ElectionSchema>;
export type ReferenceList = v.InferOutput<typeof ListResultSchema>;
export type ReferenceObservers = v.InferOutput<typeof ObserversSchema>;
export type ReferenceSource = v.InferOutput<typeof SourceSchema>;
