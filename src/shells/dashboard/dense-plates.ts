import type { Component } from 'svelte';
import type { Atlas } from '../../store/atlas.svelte.ts';

/** What is drawn otherwise where a dataset is too large for one element a fact. */
export interface DensePlates {
  Headline: Component;
  Map: Component;
  Timeline: Component;
  /** The headline as plain text. */
  title: (atlas: Atlas) => string;
}
