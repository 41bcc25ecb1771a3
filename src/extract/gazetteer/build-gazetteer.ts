import type { InstitutionKind } from '../lexicon/schema.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TokenWords } from '../text/token-words.ts';
import { slug } from '../hash/slug.ts';
import { PhraseTrie } from './trie.ts';
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
  for (const { name, aliases } of lexicon.publishers.publishers)
    trie.addAll([name, ...aliases], { tag: 'PUBLISHER', name }, 'capital');
  return { trie, beginnings: addWords(trie, lexicon), places, capitals };
}

function addOrganizations(trie: PhraseTrie, lexicon: Lexicon): void {
  for (const [id, names] of organizationNames(lexicon.organizations))
    trie.addAll(names, { tag: 'ORG', id }, 'capital', true);
  for (const { id, sharedNames } of lexicon.organizations.organizations)
    trie.addAll(sharedNames, { tag: 'ORG', id }, 'capital', true);
}

function addInstitutions(trie: PhraseTrie, lexicon: Lexicon): void {
  const { kinds, institutions } = lexicon.institutions;
  const addKind = (kind: InstitutionKind, names: readonly string[], tail: string | null) =>
    trie.addAll(names, { tag: 'INST', kind, country: null, id: null, slug: tail }, 'any', true);
  for (const { kind, names, slug: tail } of kinds) addKind(kind, names, tail);
  for (const { id, country, kind, name, acronym, aliases, localNames } of institutions) {
    // An acronym that several countries use is not of one.
    const names = ownNames({ name, acronym, aliases }).filter((own) => !localNames.includes(own));
    trie.addAll(names, { tag: 'INST', kind, country, id, slug: null }, 'capital', true);
    addKind(kind, localNames, null);
  }
}

function addTitles(trie: PhraseTrie, lexicon: Lexicon): void {
  const { titles, modifiers, honorifics, portfolios, subBodies } = lexicon.titles;
  // A title tells by them that it is held in a mission: 'chief observer', 'head of delegation'.
  const ofMissions = new Set(['MISSION', 'OBSERVER'].flatMap((name) => wordsOf(lexicon, name)));
  for (const { title, forms, plurals, class: kind, implies = null, ofState = false } of titles) {
    const ofMission = title.split(' ').some((word) => ofMissions.has(word));
    const add = (written: readonly string[], plural: boolean) =>
      trie.addAll(
        written,
        { tag: 'TITLE', title, class: kind, plural, implies, ofMission, ofState },
        'any',
        true,
      );
    add([title, ...forms], false);
    add(plurals, true);
  }
  trie.addAll(modifiers, { tag: 'WORD', class: 'TITLEMOD' }, 'any');
  trie.addAll(honorifics, { tag: 'WORD', class: 'HONORIFIC' }, 'capital');
  trie.addAll(portfolios, { tag: 'WORD', class: 'PORTFOLIO' }, 'capital');
  trie.addAll(subBodies, { tag: 'WORD', class: 'SUBBODY' }, 'capital');
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
    trie.addAll(new Set([name, bare, ...aliases]), { tag: 'PLACE', area }, 'capital');
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
    trie.addAll([name, ...aliases], { tag: 'PLACE', area }, 'capital');
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
    trie.addAll([name], { tag: 'COUNTRY', iso }, 'capital');
  const capitals = new Map<string, PlaceEntry>();
  const cities = [...places.values()].filter((place) => place.kind === 'city');
  for (const { iso, aliases, demonyms, capital, localBodies } of lexicon.countries.countries) {
    trie.addAll(aliases, { tag: 'COUNTRY', iso }, 'capital', true);
    trie.addAll(demonyms, { tag: 'DEMONYM', iso }, 'capital');
    trie.addAll(localBodies, { tag: 'LOCALBODY', country: iso }, 'any');
    const city = cities.find((place) => place.country === iso && place.name === capital);
    if (city) capitals.set(iso, city);
  }
  return capitals;
}

function addWords(trie: PhraseTrie, lexicon: Lexicon): Map<string, string[]> {
  const beginnings = new Map<string, string[]>();
  for (const { classes } of [lexicon.words, lexicon.grammarWords]) {
    for (const [name, { words }] of Object.entries(classes)) {
      for (const word of words) {
        if (word.endsWith('~')) {
          const stem = word.slice(0, -1).toLowerCase();
          beginnings.set(stem, [...(beginnings.get(stem) ?? []), name]);
        } else if (word.startsWith('=')) trie.addAll([word.slice(1)], { tag: 'WORD', class: name }, 'exact');
        else trie.addAll([word], { tag: 'WORD', class: name }, 'any');
      }
    }
  }
  return beginnings;
}
