import type { Organization, Person } from '../../src/model/entities.ts';
import { sameName } from '../../src/extract/names/same-name.ts';
import { foldText } from '../../src/extract/text/fold-text.ts';
import type { GoldAliases, GoldPerson } from './gold-shape.ts';

const IDLE = new Set(['the', 'of', 'in', 'to', 'for', 'and', 'on', 'republic', 's']);

/** Compares the names of the gold with those of the dataset. */
export class Names {
  readonly #aliases: GoldAliases;

  constructor(aliases: GoldAliases) {
    this.#aliases = aliases;
  }

  /** Whether a body of the dataset is the one that the gold names. */
  isOrganization(gold: string, organization: Organization): boolean {
    const wanted = this.#keys([gold, ...(this.#aliases.names[gold] ?? [])]);
    const acronym = organization.acronym === null ? [] : [organization.acronym];
    const has = this.#keys([organization.name, ...acronym, ...organization.otherNames]);
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
    .filter((word) => word !== '' && !IDLE.has(word));
}

function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}
