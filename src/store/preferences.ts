/** Light or dark as the person chose it, or as the device says. */
export type Theme = 'light' | 'dark';

const KEY = 'observer-atlas:theme';

/** The theme chosen on this device, or the device's own; storage that throws counts as empty. */
export function preferredTheme(): Theme {
  const chosen = read();
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Remembers the choice where the browser lets it. */
export function rememberTheme(theme: Theme): void {
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function read(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
