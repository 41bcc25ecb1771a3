import type { Dataset } from '../../model/dataset.ts';
import { encodeLink } from '../../store/briefing/link-codec.ts';
import type { TakingAlong } from '../../views/briefing/editor/taking-along.ts';
import { writeHash } from './deck-address.ts';

/** The ways a briefing leaves this page; each loads what it needs when it is asked for. */
export function takingAlong(dataset: Dataset): TakingAlong {
  return {
    html: async (briefing) => (await import('./one-file/export-html.ts')).exportHtml(briefing, dataset),
    pptx: async (briefing) => (await import('./pptx/export-pptx.ts')).exportPptx(briefing, dataset),
    link: (briefing) => {
      const data = encodeLink(briefing);
      const page = window.location.href.replace(/#.*$/, '');
      return data === null ? null : page + writeHash({ mode: 'play', id: null, data, n: 1 });
    },
  };
}
