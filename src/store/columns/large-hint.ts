const KEY = 'observer-atlas:large';

/** Whether the dataset of the last visit was too large for objects: what draws such a one is then asked for at once. */
export function wasLarge(): boolean {
  try {
    return window.localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

/** Notes for the next visit whether the dataset is a large one, where the browser lets it. */
export function noteLarge(isLarge: boolean): void {
  if (isLarge === wasLarge()) return;
  try {
    if (isLarge) window.localStorage.setItem(KEY, 'yes');
    else window.localStorage.removeItem(KEY);
  } catch {
    // The next visit is a little slower.
  }
}
