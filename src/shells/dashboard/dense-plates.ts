import type { Component } from 'svelte';

/** What is drawn otherwise where a dataset is too large for one element a fact. */
export interface DensePlates {
  Headline: Component;
  Map: Component;
  Timeline: Component;
  /** The headline as plain text, when it has settled. */
  title: () => string;
}
