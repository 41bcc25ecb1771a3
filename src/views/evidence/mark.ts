import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Id } from '../../model/evidence.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';
import { factHref, isModified } from './fact-href.ts';

/**
 * Makes an element stand for facts, the same way in every view: pointing at it or focusing it raises those facts
 * everywhere and shows the card with the sentence; click, Enter and Space open the reader at the first of them;
 * a middle click or Ctrl/⌘ click opens it in a new tab. An `<a>` becomes a link to the sentence, which the browser's own
 * menu can open elsewhere. Without `card` the sentence is at hand already, so no card is shown.
 */
export function mark(
  atlas: Atlas,
  facts: readonly Id[],
  { card = true }: { card?: boolean } = {},
): Attachment<HTMLElement | SVGElement> {
  return (element) => {
    const first = facts[0];
    element.setAttribute('data-mark', '');
    element.setAttribute('data-facts', facts.join(' '));
    if (first === undefined) return;
    if (facts.every((fact) => isOwn(atlas, fact))) element.setAttribute('data-own', '');
    const link = element instanceof HTMLAnchorElement ? element : null;
    /** A drawn link answers clicks itself, as a button does; its address is for the browser's own menu. */
    const anchor = element.localName === 'a' ? element : null;
    const source = atlas.index.fact.get(first)?.evidence[0]?.source ?? null;
    /** The address follows the view when the link is about to be used, not with every change. */
    const address = () => anchor?.setAttribute('href', factHref(atlas.view, first, source));
    untrack(address);
    if (!link && element.localName !== 'button') element.setAttribute('role', 'button');
    if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '0');
    const raise = () => {
      address();
      if (card) atlas.peekAt(facts, element);
      else atlas.hover(facts);
    };
    const lower = () => atlas.unpeek();
    const open = () => atlas.open(first);
    const onClick = (event: Event) => {
      if (!(event instanceof MouseEvent)) return;
      event.stopPropagation();
      if (link && isModified(event)) return;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) openInNewTab(atlas, first);
      else open();
    };
    const onAuxClick = (event: Event) => {
      if (link || !(event instanceof MouseEvent) || event.button !== 1) return;
      event.preventDefault();
      openInNewTab(atlas, first);
    };
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      open();
    };
    const listeners: [string, (event: Event) => void][] = [
      ['pointerenter', raise],
      ['pointerleave', lower],
      ['focus', raise],
      ['blur', lower],
      ['click', onClick],
      ['auxclick', onAuxClick],
      ['keydown', onKey],
    ];
    for (const [name, listener] of listeners) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) element.removeEventListener(name, listener);
    };
  };
}

/** Whether only articles that the person brought tell a fact. */
function isOwn({ index, own }: Atlas, fact: Id): boolean {
  const evidence = own.size > 0 ? index.fact.get(fact)?.evidence : undefined;
  return evidence?.every(({ source }) => own.has(source)) ?? false;
}

function openInNewTab(atlas: Atlas, fact: Id): void {
  const source = atlas.index.fact.get(fact)?.evidence[0]?.source ?? null;
  window.open(factHref(atlas.view, fact, source), '_blank', 'noopener');
}
