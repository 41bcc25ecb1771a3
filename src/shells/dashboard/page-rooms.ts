import type { Component } from 'svelte';
import type { Page } from '../../store/url-state.ts';

/** A page of the masthead that is a script of its own: whoever never opens it never loads it. */
export interface PageRoom {
  load: () => Promise<{ default: Component }>;
  /** Whether it answers to the filter, so that headline and filter stand above it. */
  filtered: boolean;
}

/** The pages beside the atlas, in the order of the masthead. */
export const PAGE_ROOMS: Partial<Record<Page, PageRoom>> = {
  articles: { load: () => import('../../views/articles/ArticlesView.svelte'), filtered: true },
  facts: { load: () => import('../../views/facts/FactsView.svelte'), filtered: true },
  add: { load: () => import('../../views/add/AddView.svelte'), filtered: false },
  lab: { load: () => import('../../views/lab/LabView.svelte'), filtered: false },
};
