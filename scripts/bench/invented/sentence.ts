import type { Source } from '../../../src/model/entities.ts';
import type { Evidence, Id } from '../../../src/model/evidence.ts';

/** An article that is written paragraph by paragraph; each paragraph can be quoted as it is written. */
export class ArticleText {
  readonly #id: Id;
  #text = '';
  readonly #zones: Source['zones'] = [];

  constructor(id: Id) {
    this.#id = id;
  }

  /** Adds a paragraph and gives back where it stands. */
  add(words: string, kind: 'title' | 'dateline' | 'body'): Evidence {
    if (this.#text !== '') this.#text += '\n\n';
    const start = this.#text.length;
    this.#text += words;
    const end = this.#text.length;
    this.#zones.push({ start, end, kind });
    return { source: this.#id, start, end, exact: words };
  }

  /** The article as a source of the dataset. */
  source(rest: Pick<Source, 'title' | 'publisher' | 'published'>): Source {
    return {
      id: this.#id,
      file: `${this.#id}.txt`,
      url: null,
      language: 'en',
      publishedBasis: rest.published === null ? 'unknown' : 'stated',
      text: this.#text,
      zones: this.#zones,
      ...rest,
    };
  }
}
