import MiniSearch from 'minisearch';
import { tp } from '../../i18n/palette.ts';
import { foldTerm } from '../../store/fold-term.ts';
import type { EntryKind, PaletteEntry } from './palette-entries.ts';

/** Results of one kind, best first. */
export interface PaletteGroup {
  kind: EntryKind;
  entries: readonly PaletteEntry[];
}

const MOST_OF_A_KIND = 6;
const MOST = 18;

/** Finds entries by the beginnings of words, accents folded and one slip a word forgiven. */
export class PaletteSearch {
  readonly #entries: ReadonlyMap<string, PaletteEntry>;
  readonly #index = new MiniSearch<{ id: string; label: string; aliases: string }>({
    fields: ['label', 'aliases'],
    processTerm: foldTerm,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { label: 2 },
    },
  });

  constructor(entries: readonly PaletteEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#index.addAll(entries.map(({ id, label, aliases }) => ({ id, label, aliases: aliases.join(' ') })));
  }

  /** The pages and commands where nothing is typed; else what is found by kind, the best kind first, and the sentences with the text. */
  find(text: string): PaletteGroup[] {
    const typed = text.trim();
    if (typed === '')
      return grouped(
        [...this.#entries.values()].filter(({ kind }) => kind === 'page'),
        MOST,
      );
    const found = this.#index.search(typed).flatMap(({ id }) => this.#entries.get(String(id)) ?? []);
    return [...grouped(found, MOST_OF_A_KIND), { kind: 'text', entries: [inSentences(typed)] }];
  }
}

function inSentences(text: string): PaletteEntry {
  return {
    id: 'text',
    kind: 'text',
    label: tp.palette.inSentences({ text }),
    aliases: [],
    facts: null,
    patch: {},
  };
}

function grouped(entries: readonly PaletteEntry[], mostOfAKind: number): PaletteGroup[] {
  const groups = new Map<EntryKind, PaletteEntry[]>();
  let taken = 0;
  for (const entry of entries) {
    const group = groups.get(entry.kind) ?? [];
    if (group.length >= mostOfAKind || taken >= MOST) continue;
    group.push(entry);
    groups.set(entry.kind, group);
    taken += 1;
  }
  return [...groups].map(([kind, of]) => ({ kind, entries: of }));
}
