import { dayRange, type DayRange, type Edtf } from '../../model/edtf.ts';
import { kept } from '../kept.ts';
import type { Lexicon } from './lexicon.ts';

type RegisteredElection = Lexicon['electionDays']['elections'][number];

/** The days on which countries are publicly known to have voted, ready to be asked. */
export class ElectionRegister {
  /** The year of the last vote; 0 where none is known. */
  readonly lastYear: number;
  readonly #dates = new Map<string, Edtf[]>();
  readonly #days = new Map<string, DayRange[]>();

  constructor(elections: readonly RegisteredElection[]) {
    let lastYear = 0;
    for (const { country, classification, date } of elections) {
      lastYear = Math.max(lastYear, Number(date.slice(0, 4)));
      kept(this.#dates, `${country} ${classification}`, () => []).push(date);
      const range = dayRange(date);
      if (range) kept(this.#days, country, () => []).push(range);
    }
    for (const dates of this.#dates.values()) dates.sort();
    this.lastYear = lastYear;
  }

  /** Days of a country's votes of one kind, in order. */
  dates(iso: string, classification: RegisteredElection['classification']): readonly Edtf[] {
    return this.#dates.get(`${iso} ${classification}`) ?? [];
  }

  /** Days of all votes of a country. */
  days(iso: string): readonly DayRange[] {
    return this.#days.get(iso) ?? [];
  }
}
