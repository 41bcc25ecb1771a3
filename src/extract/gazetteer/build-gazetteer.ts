import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TokenWords } from '../text/token-words.ts';
import { slug } from '../hash/slug.ts';
import { caseOfName, PhraseTrie } from './trie.ts';
import type { PlaceEntry } from './entry.ts';
import { organizationNames, ownNames } from './organization-names.ts';

/** The phrases of the lexicon, and the places they name. */
export interface Gazetteer {
  trie: PhraseTrie;
  /** Words that end in `~` in the lexicon: beginnings of words, with their class. */
  beginnings: ReadonlyMap<string, readonly string[]>;
  places: ReadonlyMap<string, PlaceEntry>;
  capitals: ReadonlyMap<string, PlaceEntry>;
}

/** Puts every name of the lexicon into one trie; done once per extractor. */
export function buildGazetteer(lexicon: Lexicon, words: TokenWords): Gazetteer {
  const trie = new PhraseTrie(words);
  addOrganizations(trie, lexicon);
  addInstitutions(trie, lexicon);
  addTitles(trie, lexicon);
  const places = addPlaces(trie, lexicon);
  const capitals = addCountries(trie, lexicon, places);
  for (const publisher of lexicon.publishers.publishers) {
    for (const name of [publisher.name, ...publisher.aliases]) {
      trie.add(name, { tag: 'PUBLISHER', name: publisher.name }, 'capital');
    }
  }
  return { trie, beginnings: addWords(trie, lexicon), places, capitals };
}

function addOrganizations(trie: PhraseTrie, lexicon: Lexicon): void {
  for (const [id, names] of organizationNames(lexicon.organizations)) {
    for (const name of names) trie.add(name, { tag: 'ORG', id }, caseOfName(name));
  }
  for (const { id, sharedNames } of lexicon.organizations.organizations)
    for (const name of sharedNames) trie.add(name, { tag: 'ORG', id }, caseOfName(name));
}

function addInstitutions(trie: PhraseTrie, lexicon: Lexicon): void {
  const { kinds, institutions } = lexicon.institutions;
  const shared = new Set<string>();
  const addShared = (kind: (typeof kinds)[number]['kind'], name: string, tail: string | null) => {
    const key = `${kind} ${name.toLowerCase()}`;
    if (shared.has(key)) return;
    shared.add(key);
    trie.add(name, { tag: 'INST', kind, country: null, id: null, slug: tail }, caseOfName(name, 'any'));
  };
  for (const { kind, names, slug: tail } of kinds) for (const name of names) addShared(kind, name, tail);
  for (const { id, country, kind, name, acronym, aliases, localNames } of institutions) {
    for (const alias of ownNames({ name, acronym, aliases }))
      trie.add(alias, { tag: 'INST', kind, country, id, slug: null }, caseOfName(alias));
    for (const local of localNames) addShared(kind, local, null);
  }
}

function addTitles(trie: PhraseTrie, lexicon: Lexicon): void {
  const { titles, modifiers, honorifics, portfolios, subBodies } = lexicon.titles;
  // A title tells by them that it is held in a mission: 'chief observer', 'head of delegation'.
  const ofMissions = new Set(['MISSION', 'OBSERVER'].flatMap((name) => wordsOf(lexicon, name)));
  for (const { title, forms, plurals, class: kind, implies = null, ofState = false } of titles) {
    const ofMission = title.split(' ').some((word) => ofMissions.has(word));
    const add = (form: string, plural: boolean) =>
      trie.add(
        form,
        { tag: 'TITLE', title, class: kind, plural, implies, ofMission, ofState },
        caseOfName(form, 'any'),
      );
    for (const form of [title, ...forms]) add(form, false);
    for (const form of plurals) add(form, true);
  }
  for (const word of modifiers) trie.add(word, { tag: 'WORD', class: 'TITLEMOD' }, 'any');
  const named = [
    ['HONORIFIC', honorifics],
    ['PORTFOLIO', portfolios],
    ['SUBBODY', subBodies],
  ] as const;
  for (const [name, words] of named)
    for (const word of words) trie.add(word, { tag: 'WORD', class: name }, 'capital');
}

function wordsOf({ words, grammarWords }: Lexicon, name: string): string[] {
  return [words, grammarWords].flatMap(({ classes }) => classes[name]?.words ?? []);
}

/** The rows begin with the largest: so many are known beyond their country. */
const WORLD_KNOWN = 2500;

function addPlaces(trie: PhraseTrie, lexicon: Lexicon): Map<string, PlaceEntry> {
  const places = new Map<string, PlaceEntry>();
  const nouns = new Set(wordsOf(lexicon, 'REGIONWORD'));
  for (const { iso, name, aliases, kind, lat, lon } of lexicon.gazetteerRegions.regions) {
    const area = { id: iso.toLowerCase(), name, country: iso.slice(0, 2), region: iso, kind, lat, lon };
    places.set(area.id, area);
    const bare = kind === 'region' ? withoutNoun(name, nouns) : name;
    for (const alias of new Set([name, bare, ...aliases])) trie.add(alias, { tag: 'PLACE', area }, 'capital');
  }
  const taken = new Set([...places.values()].filter((place) => place.kind === 'city').map(placeKey));
  for (const [rank, row] of lexicon.gazetteerPlaces.rows.entries()) {
    const [name = '', country = '', admin = '', lat, lon, ...aliases] = row.split('|');
    const region = admin === '' ? null : `${country}-${admin}`;
    const area: PlaceEntry = {
      id: '',
      name,
      country,
      region,
      kind: 'city',
      lat: Number(lat),
      lon: Number(lon),
      ...(rank < WORLD_KNOWN ? {} : { small: true as const }),
    };
    if (taken.has(placeKey(area))) continue;
    const plain = `${country.toLowerCase()}-${slug(name)}`;
    area.id = places.has(plain) ? `${plain}-${admin.toLowerCase() || 'other'}` : plain;
    places.set(area.id, area);
    for (const alias of [name, ...aliases]) trie.add(alias, { tag: 'PLACE', area }, 'capital');
  }
  return places;
}

/** 'X Region' is called 'X' where the noun stands elsewhere: 'X and Y regions'. */
function withoutNoun(name: string, nouns: ReadonlySet<string>): string {
  const at = name.lastIndexOf(' ');
  return at > 0 && nouns.has(name.slice(at + 1).toLowerCase()) ? name.slice(0, at) : name;
}

function placeKey(place: PlaceEntry): string {
  return `${place.country} ${place.name}`;
}

function addCountries(
  trie: PhraseTrie,
  lexicon: Lexicon,
  places: ReadonlyMap<string, PlaceEntry>,
): Map<string, PlaceEntry> {
  for (const { iso, name } of lexicon.gazetteerCountries.countries)
    trie.add(name, { tag: 'COUNTRY', iso }, 'capital');
  const capitals = new Map<string, PlaceEntry>();
  const cities = [...places.values()].filter((place) => place.kind === 'city');
  for (const { iso, aliases, demonyms, capital, localBodies } of lexicon.countries.countries) {
    for (const alias of aliases) trie.add(alias, { tag: 'COUNTRY', iso }, caseOfName(alias));
    for (const demonym of demonyms) trie.add(demonym, { tag: 'DEMONYM', iso }, 'capital');
    for (const body of localBodies) trie.add(body, { tag: 'LOCALBODY', country: iso }, 'any');
    const city = cities.find((place) => place.country === iso && place.name === capital);
    if (city) capitals.set(iso, city);
  }
  return capitals;
}

/** Shorter beginnings are asked for by nobody; the first letters of the others stand among them, to rule most words out. */
export const LEAST_BEGINNING = 3;

function addWords(trie: PhraseTrie, lexicon: Lexicon): Map<string, string[]> {
  const beginnings = new Map<string, string[]>();
  for (const { classes } of [lexicon.words, lexicon.grammarWords]) {
    for (const [name, { words }] of Object.entries(classes)) {
      for (const word of words) {
        if (word.endsWith('~')) {
          const stem = word.slice(0, -1).toLowerCase();
          const head = stem.slice(0, LEAST_BEGINNING);
          if (!beginnings.has(head)) beginnings.set(head, []);
          beginnings.set(stem, [...(beginnings.get(stem) ?? []), name]);
        } else if (word.startsWith('=')) trie.add(word.slice(1), { tag: 'WORD', class: name }, 'exact');
        else trie.add(word, { tag: 'WORD', class: name }, 'any');
      }
    }
  }
  return beginnings;
}
