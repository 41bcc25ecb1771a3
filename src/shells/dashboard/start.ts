import { mount } from 'svelte';
import type { PageSources } from '../../store/browser-sources.ts';
import { appUpdate } from './app-update.svelte.ts';
import Root from './Root.svelte';
import { standingPicture, type Shown } from './standing-picture.ts';

/** Puts the dashboard into the page. What the page shows until then goes when there is something else to show. */
export function start(sources: PageSources): void {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html has no element with the id app');
  const boot = [...target.childNodes];
  const picture = standingPicture(target);
  const onshow = (shown: Shown) => {
    boot.forEach((node) => node.remove());
    picture?.giveWay(shown);
  };
  mount(Root, { target, props: { sources, onshow } });
  appUpdate.register();
}
