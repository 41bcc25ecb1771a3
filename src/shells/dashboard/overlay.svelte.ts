import { dismissHint, hintDismissed } from '../../store/preferences.ts';

/** What lies over the page at the moment, and whether the hint for the first visit stands on it. */
class Overlay {
  open: 'palette' | 'keys' | null = $state(null);
  hint = $state(!hintDismissed());

  putHintAway(): void {
    this.hint = false;
    dismissHint();
  }
}

export const overlay = new Overlay();
