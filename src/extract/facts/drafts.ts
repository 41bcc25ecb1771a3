import type { Activity, Count, Meeting, Observation, Rule, Statement } from '../../model/facts.ts';

/** A fact without its id; `election` is the key of a vote of the article, `rule` the pattern that found it. */
export type Draft<T> = Omit<T, 'id'> & { rule: string };
export type MeetingDraft = Draft<Meeting>;
export type ActivityDraft = Draft<Activity>;
/** `whole` is the index of the draft it is part of, among the article's observations. */
export type ObservationDraft = Omit<Draft<Observation>, 'partOf'> & { whole: number | null };
export type CountDraft = Draft<Count>;
export type RuleDraft = Draft<Rule>;
export type StatementDraft = Draft<Statement>;
