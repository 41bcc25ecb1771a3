import { mount } from 'svelte';
import type { PageSources } from '../../store/browser-sources.ts';
import { appUpdate } from './app-update.svelte.ts';
import Root from './Root.svelte';

/** Puts the dashboard into the page. What the page shows until then goes when there is something else to show. */
export function start(sources: PageSources): void {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html has no element with the id app');
  const boot = [...target.childNodes];
  mount(Root, { target, props: { sources, onshow: () => boot.forEach((node) => node.remove()) } });
  appUpdate.register();
}
