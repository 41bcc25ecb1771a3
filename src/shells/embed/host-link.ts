import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';
import { decodeView } from '../../store/url-state.ts';
import { webAddress } from '../../readers/web-address.ts';

/**
 * What an embed tells the page around it, and hears from it. Everything after the greeting goes over a channel that
 * the greeting carries, so only whoever received the greeting can answer; messages of any other kind are never heard.
 */
export class HostLink {
  readonly #port: MessagePort | null = null;
  /** What was heard last, so that it is not told back. */
  #heard = '';

  constructor(frame: Window, group: string | null) {
    if (frame.parent === frame) return;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    frame.parent.postMessage({ type: 'observer-atlas:hello', group }, '*', [port2]);
  }

  /** Lets the page around set the filter and the fact. */
  follow(atlas: Atlas): void {
    if (!this.#port) return;
    this.#port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'object' || data === null || !('query' in data) || typeof data.query !== 'string')
        return;
      const { filter, fact, source } = decodeView(data.query);
      this.#heard = data.query;
      atlas.adjust({ filter, fact, source });
    };
  }

  /** Tells the query string of the view, after each change of it. */
  changed(query: string): void {
    const same = sameView(query, this.#heard);
    this.#heard = query;
    if (!same) this.#port?.postMessage({ type: 'filter', query });
  }

  /** Tells which fact was chosen, and the words that state it. */
  selected(fact: Id, index: DatasetIndex): void {
    const evidence = index.fact.get(fact)?.evidence[0];
    const source = evidence && index.source.get(evidence.source);
    const url = webAddress(source?.url ?? '');
    this.#port?.postMessage({ type: 'select', fact, quote: evidence?.exact ?? '', url });
  }
}

/** Whether two queries ask for the same filter and fact, whatever else they ask for. */
function sameView(a: string, b: string): boolean {
  const part = (query: string) => {
    const { filter, fact } = decodeView(query);
    return JSON.stringify([filter, fact]);
  };
  return part(a) === part(b);
}
