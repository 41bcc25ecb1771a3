import { t } from '../../i18n/index.ts';
import type { PlateAction } from '../../ui/plate-actions.ts';

/** What the menu of every plate offers, in order. */
export function plateActions(): readonly PlateAction[] {
  return document.fullscreenEnabled
    ? [
        {
          id: 'full-screen',
          label: t.shell.fullScreen,
          icon: 'expand',
          run: ({ element }) => void element.requestFullscreen().catch(() => undefined),
        },
      ]
    : [];
}
