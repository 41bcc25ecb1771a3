import type { Organization, Person } from '../../src/model/entities.ts';
import { sameName } from '../../src/extract/names/same-name.ts';
import { foldText } from '../../src/extract/text/fold-text.ts';
import type { GoldAliases, GoldPerson } from './gold-shape.ts';

const IDLE = new Set(['the', 'of', 'in', 'to', 'for', 'and', 'on', 'republic', 's']);

/** Compares the names of the gold with those of the dataset. */
export class Names {
  readonly #aliases: GoldAliases;
  readonly #countries: ReadonlyMap<string, readonly string[]>;

  /** `countries` are the names of the dataset's countries by area id. */
  constructor(aliases: GoldAliases, countries: ReadonlyMap<string, readonly string[]> = new Map()) {
    this.#aliases = aliases;
    this.#countries = countries;
  }

  /** Whether a body of the dataset is the one that the gold names; the gold may leave the body's own country out. */
  isOrganization(gold: string, organization: Organization): boolean {
    const wanted = this.#keys([gold, ...(this.#aliases.names[gold] ?? [])]);
    const acronym = organization.acronym === null ? [] : [organization.acronym];
    const spelt = [organization.name, ...acronym, ...organization.otherNames];
    const has = this.#keys([...spelt, ...this.#withoutCountry(organization)]);
    return [...wanted].some((key) => has.has(key));
  }

  /** Whether a person of the dataset is the one that the gold names, by any spelling of either. */
  isPerson(gold: string, person: Person, aliases: readonly string[] = []): boolean {
    const has = [person.name, ...person.otherNames];
    return [gold, ...aliases].some((wanted) =>
      has.some((name) => foldText(name) === foldText(wanted) || sameName(name, wanted)),
    );
  }

  isGoldPerson(gold: GoldPerson, person: Person): boolean {
    return this.isPerson(gold.name, person, gold.aliases);
  }

  #withoutCountry({ area, name }: Organization): string[] {
    const own = new Set((this.#countries.get(area ?? '') ?? []).flatMap(wordsOf));
    const rest = wordsOf(name).filter((word) => !own.has(word));
    return own.size > 0 && rest.length > 1 ? [rest.join(' ')] : [];
  }

  /** Each name as its bare words in order of the alphabet, plain and with short forms written out. */
  #keys(names: readonly string[]): Set<string> {
    return new Set(names.flatMap((name) => [keyOf(wordsOf(name)), keyOf(this.#expanded(wordsOf(name)))]));
  }

  #expanded(words: readonly string[]): string[] {
    return words.flatMap((word) => {
      const long = this.#aliases.expand[word];
      return long === undefined ? [word] : wordsOf(long);
    });
  }
}

function wordsOf(name: string): string[] {
  return foldText(name)
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replace(/(?<=inter)-(?=parliamentary)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word === 'electoral' || word === 'elections' ? 'election' : word))
    .filter((word) => word !== '' && !IDLE.has(word));
}

function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}
