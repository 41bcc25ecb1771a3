import type { Id } from '../../model/evidence.ts';
import { Atlas, type Address } from '../../store/atlas.svelte.ts';
import type { ViewState } from '../../store/url-state.ts';
import type { EmbedData } from './embed-data.ts';
import { factsWith } from './plain-search.ts';

/** The atlas of an embed: a part of a dataset in the colours of the whole, its state in memory. */
export class EmbedAtlas extends Atlas {
  override readonly colours: ReadonlyMap<Id, string>;
  readonly #turns: boolean;

  /** `turns`: whether the map may turn to the world and to other layers; their data is loaded only then. */
  constructor({ dataset, colours }: EmbedData, address: Address, turns: boolean) {
    super(dataset, address, (text) => Promise.resolve(factsWith(dataset, text)));
    this.colours = colours;
    this.#turns = turns;
  }

  override go(patch: Partial<ViewState>): void {
    const { map, layers, ...rest } = patch;
    const turned = map !== undefined || layers !== undefined;
    super.go(turned && !this.#turns ? rest : patch);
  }
}

/** An address that is only remembered: a frame's own is nobody's to write. `changed` hears each new query. */
export function rememberedAddress(first: string, changed: (query: string) => void): Address {
  let query = first;
  const write = (next: string) => {
    query = next;
    changed(next);
  };
  return { read: () => query, push: write, replace: write, follow: () => () => undefined };
}
