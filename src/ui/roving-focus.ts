import type { Attachment } from 'svelte/attachments';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes the marks (`[data-mark]`) inside a container one stop of the Tab key: the arrow keys, Home and End move
 * among them in document order, and the mark last focused is the one Tab comes back to. Up to `few` marks are each
 * a stop of their own.
 */
export function rovingFocus(few = 0): Attachment {
  return (container) => {
    const marks = () => [...container.querySelectorAll<HTMLElement | SVGElement>('[data-mark]')];
    const settle = () => {
      const all = marks();
      const current = all.find((mark) => mark.getAttribute('tabindex') === '0') ?? all[0];
      for (const mark of all) setTabIndex(mark, mark === current || all.length <= few ? '0' : '-1');
    };
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
      const all = marks();
      const at = all.findIndex((mark) => mark === event.target);
      const next = at < 0 ? undefined : all[target(event.key, at, all.length)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    const onFocus = (event: Event) => {
      const all = marks();
      if (all.length <= few || !all.some((mark) => mark === event.target)) return;
      for (const mark of all) setTabIndex(mark, mark === event.target ? '0' : '-1');
    };
    container.addEventListener('keydown', onKey);
    container.addEventListener('focusin', onFocus);
    const observer = new MutationObserver(settle);
    observer.observe(container, { childList: true, subtree: true });
    settle();
    return () => {
      observer.disconnect();
      container.removeEventListener('keydown', onKey);
      container.removeEventListener('focusin', onFocus);
    };
  };
}

function target(key: string, at: number, count: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? -1 : Math.min(count - 1, Math.max(0, at + step));
}

function setTabIndex(mark: Element, value: string): void {
  if (mark.getAttribute('tabindex') !== value) mark.setAttribute('tabindex', value);
}
