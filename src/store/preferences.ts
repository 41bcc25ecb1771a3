/** Light or dark as the person chose it, or as the device says. */
export type Theme = 'light' | 'dark';

const KEY = 'observer-atlas:theme';
const HINT = 'observer-atlas:hint';

/** The theme chosen on this device, or the device's own; storage that throws counts as empty. */
export function preferredTheme(): Theme {
  const chosen = read(KEY);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Remembers the choice where the browser lets it. */
export function rememberTheme(theme: Theme): void {
  write(KEY, theme);
}

/** Whether the hint for the first visit was put away on this device. */
export function hintDismissed(): boolean {
  return read(HINT) === 'dismissed';
}

/** Puts the hint away for good, where the browser lets it. */
export function dismissHint(): void {
  write(HINT, 'dismissed');
}

function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}
