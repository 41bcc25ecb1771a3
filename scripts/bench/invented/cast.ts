import { dayNumber, isoDay } from '../../../src/model/edtf.ts';
import type { Election, Organization, Person } from '../../../src/model/entities.ts';
import type { Id } from '../../../src/model/evidence.ts';
import { inventedPerson, inventedWord, slug } from './names.ts';
import { random } from './random.ts';

/** Who appears in invented articles, and the votes they are about. */
export interface Cast {
  missions: readonly Organization[];
  hosts: readonly Organization[];
  elections: readonly Election[];
  /** Guests first, then hosts. */
  persons: readonly Person[];
  guests: number;
}

const MISSIONS = 11;
const HOSTS = [
  ['Upper Chamber', 'parliament'],
  ['Lower Chamber', 'parliament'],
  ['Ministry of External Relations', 'ministry'],
  ['Ministry of Justice', 'ministry'],
  ['Central Election Board', 'commission'],
  ['Regional Election Board', 'commission'],
  ['Embassy', 'embassy'],
  ['Institute of Public Law', 'other'],
] as const;
const FIRST_YEAR = 2016;
const VOTES = 8;

/** As many guests as there are meetings for each to be met about twenty times, but at least 40. */
export function inventedCast(country: Id, meetings: number, seed: number): Cast {
  const guests = Math.max(40, Math.min(20_000, Math.ceil(meetings / 20)));
  const people = guests + Math.ceil(guests / 4);
  return {
    missions: Array.from({ length: MISSIONS }, (_, at) => mission(at)),
    hosts: HOSTS.map(([name, classification], at) => ({
      id: slug(name, at),
      name,
      acronym: null,
      otherNames: [],
      classification,
      area: country,
    })),
    elections: Array.from({ length: VOTES }, (_, at) => election(at, country, seed)),
    persons: Array.from({ length: people }, (_, at) => {
      const name = inventedPerson(at);
      return { id: slug(name, at), name, otherNames: [], memberships: [] };
    }),
    guests,
  };
}

function mission(at: number): Organization {
  const word = inventedWord(at * 977 + 41);
  return {
    id: slug(`${word} assembly`, at),
    name: `${word} Assembly of Observers`,
    acronym: `${word.slice(0, 2).toUpperCase()}AO`,
    otherNames: [],
    classification: 'international',
    area: null,
  };
}

function election(at: number, area: Id, seed: number): Election {
  const { below } = random(seed, 3, at);
  const year = FIRST_YEAR + at;
  const classification = at % 2 === 0 ? 'parliamentary' : 'presidential';
  return {
    id: `${area}-${year}-${classification}`,
    area,
    classification,
    name: `${year} ${classification} election`,
    date: isoDay(dayNumber(year, 1, 60) + below(240)),
    early: false,
    evidence: [],
  };
}
