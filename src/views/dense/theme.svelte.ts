import { CanvasPaint } from './canvas-paint.ts';

/** The paint of the theme that is on; another object when the theme changes, so that what reads it draws anew. */
export class ThemePaint {
  current: CanvasPaint = $state.raw(new CanvasPaint());

  /** Follows the theme; the answer stops it. */
  follow(): () => void {
    const observer = new MutationObserver(() => (this.current = new CanvasPaint()));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }
}
