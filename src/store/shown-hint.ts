const KEY = 'observer-atlas:shown';

/** Notes which dataset was drawn last on this device: a page that was built with another one shows no picture of it. */
export function noteShown(dataset: string): void {
  try {
    if (window.localStorage.getItem(KEY) !== dataset) window.localStorage.setItem(KEY, dataset);
  } catch {
    // Without storage it is always the page's own dataset that is shown.
  }
}
