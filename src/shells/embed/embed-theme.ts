import type { EmbedOptions } from './embed-options.ts';

/** Gives the document its theme: the one asked for, the device's, or one made of the page's own two colours. */
export function applyTheme({ theme, paper, ink }: Pick<EmbedOptions, 'theme' | 'paper' | 'ink'>): void {
  const root = document.documentElement;
  if (theme === 'host' && paper !== null && ink !== null) {
    root.dataset['theme'] = lightness(paper) < lightness(ink) ? 'dark' : 'light';
    root.dataset['host'] = '';
    root.style.setProperty('--host-paper', `#${paper}`);
    root.style.setProperty('--host-ink', `#${ink}`);
    return;
  }
  if (theme === 'light' || theme === 'dark') {
    root.dataset['theme'] = theme;
    return;
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => (root.dataset['theme'] = dark.matches ? 'dark' : 'light');
  follow();
  dark.addEventListener('change', follow);
}

/** How light a colour (`rrggbb`) looks, 0 to 255. */
export function lightness(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
