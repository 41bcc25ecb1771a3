import type { MadeFile } from './taking-along.ts';

const LONG_ENOUGH_MS = 30_000;

/** Hands a file to the browser's downloads. */
export function saveFile({ name, blob }: MadeFile): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH_MS);
}
