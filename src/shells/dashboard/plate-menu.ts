import { t } from '../../i18n/index.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';
import { encodeView } from '../../store/url-state.ts';
import type { PlateAction } from '../../ui/plate-actions.ts';
import { CHART_OF_PLATE } from '../embed/chart-kinds.ts';
import { briefingAction } from './briefing-action.ts';
import type { Sharing } from './sharing.svelte.ts';

/** What the menu of every plate offers, in order. */
export function plateActions(atlas: Atlas, sharing: Sharing): readonly PlateAction[] {
  return [
    {
      id: 'embed',
      label: t.shell.sharing.embed,
      icon: 'embed',
      // A frame reads its dataset whole: one that is too large for that is not embedded.
      applies: (plate) =>
        Object.hasOwn(CHART_OF_PLATE, plate) && atlas.totals.facts === atlas.index.facts.length,
      run: (plate) => sharing.ask('embed', plate),
    },
    {
      id: 'export',
      label: t.shell.sharing.export,
      icon: 'download',
      run: (plate) => sharing.ask('export', plate),
    },
    {
      id: 'link',
      label: t.shell.sharing.link,
      icon: 'copy',
      run: ({ id }) => void copyLink(`?${encodeView(atlas.view)}#${id}`),
    },
    briefingAction(atlas),
    ...(document.fullscreenEnabled ? [fullScreen] : []),
  ];
}

const fullScreen: PlateAction = {
  id: 'full-screen',
  label: t.shell.fullScreen,
  icon: 'expand',
  run: ({ element }) => void element.requestFullscreen().catch(() => undefined),
};

/** Copies an address; where the browser refuses, it goes into the address bar, from where it can be taken. */
async function copyLink(relative: string): Promise<void> {
  const url = new URL(relative, document.baseURI);
  try {
    await navigator.clipboard.writeText(url.href);
  } catch {
    window.location.hash = url.hash;
  }
}
