import type { Area, Organization } from '../../model/entities.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { InstitutionMention, PersonName } from '../chunks/composed.ts';
import type { Engine } from '../engine.ts';
import { slug } from '../hash/slug.ts';
import { kept } from '../kept.ts';
import { foldedName, sameFolded, type FoldedName } from '../names/same-name.ts';
import { surnameOf } from '../names/surname-of.ts';
import { foldName } from '../names/fold-name.ts';
import { cleaned } from '../text/cleaned.ts';
import { areaOfCountry, areasOfPlace } from './areas.ts';
import { institutionName } from './institution-name.ts';
import { organizationOf } from './organization-of.ts';

/** An office somebody holds, as the article tells it. */
export interface LocalMembership {
  role: string;
  organization: string | null;
  area: string | null;
  evidence: Evidence;
}

/** A person of one article; `id` is the slug of the first spelling. */
export interface LocalPerson {
  id: string;
  name: string;
  otherNames: string[];
  memberships: LocalMembership[];
}

/** Who and what one article names, made as facts name them: nothing exists that no fact or office tells. */
export class ArticleEntities {
  readonly organizations = new Map<string, Organization>();
  readonly areas = new Map<string, Area>();
  readonly persons: LocalPerson[] = [];
  /** Who is meant by mentions already looked at, since the last new person. */
  readonly told = new Map<PersonName, LocalPerson>();
  readonly #engine: Engine;
  /** Answers of `find` since the last new person. */
  readonly #found = new Map<string, LocalPerson | null>();
  /** Bodies by what mentions tell of them. */
  readonly #institutions = new Map<string, Organization | null>();
  /** Organizations with the spellings that were told of them. */
  readonly #noted = new Set<string>();
  readonly #folded = new Map<string, FoldedName>();
  readonly #surnames = new Map<string, string>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The id of a country, made known. Null where the gazetteer lacks it. */
  country(iso: string | null): string | null {
    return iso === null ? null : this.#addAreas(areaOfCountry(this.#engine.lexicon, iso));
  }

  /** The id of a city, region or country by its area id, made known with what it lies in; `seen` is how the article spells it. */
  place(id: string, seen = ''): string | null {
    const place = this.#engine.gazetteer.places.get(id);
    if (!place) return this.country(id.toUpperCase());
    const made = this.#addAreas(areasOfPlace(this.#engine, place));
    const area = this.areas.get(id);
    if (area && seen !== '' && seen !== area.name && !area.otherNames.includes(seen))
      area.otherNames.push(seen);
    return made;
  }

  /** The id of a place that no gazetteer knows: it stands at the point of its country. Null where that is unknown. */
  unlisted(name: string, iso: string | null): string | null {
    const point = this.areas.get(this.country(iso) ?? '');
    if (point === undefined) return null;
    const id = `${point.id}-${slug(name)}`;
    if (this.#engine.gazetteer.places.has(id)) return this.place(id, name);
    const { lat, lon } = point;
    return this.#addAreas([
      { id, name, otherNames: [], classification: 'other', parent: point.id, iso: null, lat, lon },
      point,
    ]);
  }

  #addAreas(areas: readonly Area[]): string | null {
    for (const area of areas) kept(this.areas, area.id, () => area);
    return areas[0]?.id ?? null;
  }

  /** A known organization by its lexicon id; `seen` is how the article spells it. */
  known(id: string, seen = ''): string {
    const entry = this.#engine.organizations.get(id);
    return entry ? this.organization(organizationOf(entry, entry.classification, entry.area), seen) : id;
  }

  /** A public body; its country is the mention's own, else `host`. Null where neither tells. */
  institution(mention: InstitutionMention, host: string | null, seen = ''): string | null {
    const made = this.#institutionName(mention, host);
    return made && this.organization(made, mention.part ? '' : seen);
  }

  #institutionName(mention: InstitutionMention, host: string | null): Organization | null {
    const { id, institution, slug: kind, country, seat } = mention;
    const key = [id, institution, kind, country ?? host, seat].join(' ');
    return kept(this.#institutions, key, () => {
      const { lexicon, gazetteer } = this.#engine;
      return institutionName(lexicon, mention, host, (place) => gazetteer.places.get(place)?.name ?? null);
    });
  }

  /** Adds an organization, or a spelling to one that is there. `area` is given as an ISO code. */
  organization(organization: Organization, seen: string): string {
    const note = `${organization.id} ${seen}`;
    if (this.#noted.has(note)) return organization.id;
    this.#noted.add(note);
    const spelling = seen.replace(/\s+/gu, ' ').trim();
    const known = this.organizations.get(organization.id) ?? {
      ...organization,
      area: this.country(organization.area),
      otherNames: [],
    };
    const names = [known.name, known.acronym ?? '', ...known.otherNames].map((name) => name.toLowerCase());
    if (spelling !== '' && !names.includes(spelling.toLowerCase())) known.otherNames.push(spelling);
    this.organizations.set(known.id, known);
    return known.id;
  }

  /** The person of a name: the same as before where the names agree, or where it is the surname of just one. */
  person(name: string): LocalPerson {
    const spelling = cleaned(name);
    const found = this.find(spelling);
    if (found) {
      if (spelling.includes(' ') && spelling !== found.name && !found.otherNames.includes(spelling))
        found.otherNames.push(spelling);
      return found;
    }
    const person = { id: slug(spelling), name: spelling, otherNames: [], memberships: [] };
    this.persons.push(person);
    this.#found.clear();
    this.told.clear();
    return person;
  }

  /** The person a name means here, or null. */
  find(name: string): LocalPerson | null {
    return kept(this.#found, name, () => this.#search(name));
  }

  #search(name: string): LocalPerson | null {
    const exact = this.persons.find((person) => person.name === name || person.otherNames.includes(name));
    if (exact) return exact;
    if (name.includes(' ')) {
      const folded = this.#fold(name);
      return this.persons.find((person) => sameFolded(this.#fold(person.name), folded)) ?? null;
    }
    const folded = foldName(name);
    const last = this.persons.filter((person) => this.#foldSurname(person.name) === folded);
    const first = this.persons.filter((person) => this.#fold(person.name).whole[0] === folded);
    const [bearer = null, ...others] = last.length > 0 ? last : first;
    return others.length > 0 ? null : bearer;
  }

  #fold(name: string): FoldedName {
    return kept(this.#folded, name, () => foldedName(name));
  }

  #foldSurname(name: string): string {
    return kept(this.#surnames, name, () => foldName(surnameOf(name)));
  }
}
