import type { Attachment } from 'svelte/attachments';

/**
 * Tells the width of an element after the browser has laid it out, so that nobody has to ask and make it do so at once:
 * the first time in a task of its own, later at once. Best on an element without height, whose size nothing changes.
 */
export function settledWidth(tell: (width: number) => void): Attachment<HTMLElement> {
  return (element) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told = false;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      clearTimeout(timer);
      if (told) tell(width);
      else if (width > 0)
        timer = setTimeout(() => {
          told = true;
          tell(width);
        });
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  };
}
