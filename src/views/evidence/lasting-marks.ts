import type { Attachment } from 'svelte/attachments';
import type { Id } from '../../model/evidence.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';
import { mark } from './mark.ts';

/**
 * `mark` for the charts of one view: the same facts get the same attachment, so that a chart whose numbers are told anew
 * keeps its elements attached instead of letting go of each and taking it up again.
 */
export function lastingMarks(atlas: Atlas): (facts: readonly Id[]) => Attachment<HTMLElement | SVGElement> {
  const known = new Map<string, Attachment<HTMLElement | SVGElement>>();
  return (facts) => {
    const key = facts.join(' ');
    let attachment = known.get(key);
    if (!attachment) known.set(key, (attachment = mark(atlas, facts)));
    return attachment;
  };
}
