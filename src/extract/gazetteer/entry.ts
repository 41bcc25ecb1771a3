import type { InstitutionKind, TitleClass } from '../lexicon/schema.ts';

/** What a phrase of the lexicon can mean. `tag` is the name patterns use. */
export type Entry =
  | { tag: 'ORG'; id: string }
  | { tag: 'INST'; kind: InstitutionKind; country: string | null; id: string | null; slug: string | null }
  | { tag: 'COUNTRY'; iso: string }
  | { tag: 'DEMONYM'; iso: string }
  | { tag: 'PLACE'; area: PlaceEntry }
  | { tag: 'LOCALBODY'; country: string }
  | {
      tag: 'TITLE';
      title: string;
      class: TitleClass;
      plural: boolean;
      implies: InstitutionKind | null;
      ofMission: boolean;
      ofState: boolean;
    }
  | { tag: 'PUBLISHER'; name: string }
  | { tag: 'WORD'; class: string };

/** A city or region that can be drawn. `region` is the ISO 3166-2 code of the region it lies in, or its own. */
export interface PlaceEntry {
  id: string;
  name: string;
  country: string;
  region: string | null;
  kind: 'city' | 'region';
  lat: number;
  lon: number;
  /** A town that seldom is meant where another country's press names it. */
  small?: true;
  /** A place that no gazetteer knows, called one by the words around it: it is drawn as its country. */
  unlisted?: true;
}

/** How a phrase must be written: as any words, with a capital, or letter by letter. */
export type Case = 'any' | 'capital' | 'exact';

export interface Meaning {
  entry: Entry;
  case: Case;
}

/** A place in the tree of phrases: what goes on from there by the next word, and what the phrase that ends there means. */
export interface PhraseNode {
  next: Map<string, PhraseNode>;
  meanings: (Meaning & { phrase: string })[];
  /** The same however the words are written; null where that matters. */
  always: readonly Entry[] | null;
}
