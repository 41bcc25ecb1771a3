import type { Component } from 'svelte';
import type { Page } from '../../store/url-state.ts';
import type { PageRoom } from './page-rooms.ts';

/** What is drawn otherwise where a dataset is too large for one element a fact. */
export interface DensePlates {
  Headline: Component;
  Map: Component;
  Timeline: Component;
  /** Pages of the masthead. */
  rooms: Partial<Record<Page, PageRoom>>;
  /** The headline as plain text, when it has settled. */
  title: () => string;
}
