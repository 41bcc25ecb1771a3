import type { Plugin } from 'vite';
import { READING_PARTS } from '../../src/views/add/reading-parts.ts';

/**
 * Lists beside the page the files that read a person's own articles: they are too large to be fetched ahead with the
 * rest, and the page that adds articles fetches them to be there without a network. `parts` begin their names.
 */
export function readingParts(parts: readonly string[]): Plugin {
  return {
    name: 'reading-parts',
    enforce: 'post',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((file) =>
        parts.some((part) => new RegExp(`(?:^|/)${part}[^/]*\\.m?js$`, 'u').test(file)),
      );
      if (files.length > 0)
        this.emitFile({ type: 'asset', fileName: READING_PARTS, source: JSON.stringify(files.sort()) });
    },
  };
}
