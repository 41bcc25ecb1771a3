import { mount, unmount } from 'svelte';
import type { Atlas } from '../../store/atlas.svelte.ts';
import type { SlideKind } from '../../store/briefing/briefing.ts';
import { openShelf } from '../../store/briefing/shelf.ts';
import { makeSlide } from '../../views/briefing/make-briefing.ts';
import AddDialog from './AddDialog.svelte';

/** Asks which briefing a view is to be added to, and adds it. The focus goes back to where it was. */
export async function addToBriefing(atlas: Atlas, kind: SlideKind): Promise<void> {
  const slide = makeSlide(kind, atlas);
  const shelf = await openShelf();
  const content = await shelf.content();
  const before = document.activeElement;
  const dialog = mount(AddDialog, {
    target: document.body,
    props: { shelf, briefings: content.briefings, slide, atlas, onclose: close },
  });
  function close(): void {
    void unmount(dialog);
    if (before instanceof HTMLElement) before.focus();
  }
}
