import type { DateMention } from '../dates/date-mention.ts';
import type { Election } from '../../model/entities.ts';
import type { InstitutionKind, TitleClass } from '../lexicon/schema.ts';

/** A public body as a text names it: `country` and `id` are null until the text or the article tells them. */
export interface InstitutionMention {
  kind: 'institution';
  institution: InstitutionKind;
  country: string | null;
  id: string | null;
  /** Tail of the id of a body whose name many countries share. */
  slug: string | null;
  /** Whether a part of the body is meant, such as a committee. */
  part: boolean;
  /** Where a body abroad sits: 'the Consulate General in …'. */
  seat: string | null;
  start: number;
  end: number;
}

/** 'Deputy Chairman of the Senate': an office, with the body and country it tells. */
export interface OfficeMention {
  kind: 'office';
  title: string;
  class: TitleClass;
  plural: boolean;
  institution: InstitutionMention | null;
  organization: string | null;
  country: string | null;
  place: string | null;
  /** Whether it is an office in a mission or delegation ('the delegation's head'). */
  ofMission: boolean;
  /** Whether it is held at a body for a country ('delegation of X to Y'). */
  sentTo?: boolean;
  /** Whether it is held in a state's service by somebody still in office ('governor', not 'former governor'). */
  ofState: boolean;
  /** Whether its words say that it is held no more. */
  former: boolean;
  /** What the title alone tells of its body ('senator'). */
  implies: InstitutionKind | null;
  /** The office of one who holds it: 'deputy of X' where the text says 'deputies of X'. */
  post: string;
  start: number;
  end: number;
}

export interface PersonName {
  start: number;
  end: number;
  office: OfficeMention | null;
  /** '(Country)' after the name. */
  country: string | null;
  /** Start of the words of an organisation that follow the name ('of the … Centre'). */
  body: { start: number; end: number; organization: string | null } | null;
}

export interface PeopleMention {
  kind: 'people';
  people: PersonName[];
}

export interface ElectionMention {
  kind: 'election';
  classifications: Election['classification'][];
  country: string | null;
  early: boolean;
  /** Whether its own words say that it is still to come. */
  upcoming: boolean;
  /** Whether it is told as one before the vote the article is about. */
  previous: boolean;
  /** Whether it is a second round: its day is not the day of the vote. */
  runoff: boolean;
  /** Whether it is for several bodies at once: 'general elections'. */
  general: boolean;
  /** The chambers and councils its words name. */
  institutions: InstitutionMention[];
  /** A day inside its words: 'the 26 October elections'. */
  date: DateMention | null;
  start: number;
  end: number;
}

export interface NameMention {
  kind: 'name';
}

/** An organisation that is not in the lexicon. */
export interface BodyMention {
  kind: 'body';
  /** Its name as the article spells it in full; null for words that only stand for it elsewhere. */
  name: string | null;
}

export type Composed =
  InstitutionMention | OfficeMention | PeopleMention | ElectionMention | NameMention | BodyMention;
