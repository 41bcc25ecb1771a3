import type { Id } from '../../model/evidence.ts';
import { encodeView, type ViewState } from '../../store/url-state.ts';

/** The address of a view with the reader open at the sentence of a fact: what a link to the fact leads to. */
export function factHref(view: ViewState, fact: Id, source: Id | null): string {
  return `?${encodeView({ ...view, fact, source })}`;
}

/** Whether a click on a link asks the browser for something else than following it here: a new tab, a download. */
export function isModified(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
