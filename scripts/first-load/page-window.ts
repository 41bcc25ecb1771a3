import { Window } from 'happy-dom';
import type { PictureSize } from './picture-sizes.ts';

/** The address the page believes to stand at; nothing is asked for over a network. */
export const ADDRESS = 'http://picture.invalid/';

/** What stays the process's own: timers that keep it alive, and the clock that the page's marks are read from. */
const OWN = new Set([
  'performance',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'globalThis',
]);
/** What the page must take from the window although the process has one, too. */
const TAKEN = ['Event', 'CustomEvent', 'EventTarget', 'navigator', 'DOMException'];

/**
 * A window of a size without a screen, whose names become the process's own, so that the built page runs in it.
 * Elements are as wide as `size` says; data come from `read`, which answers null where there is no such file.
 */
export function openPageWindow(
  html: string,
  size: PictureSize,
  read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>,
): Window {
  const window = new Window({
    url: ADDRESS,
    width: size.width,
    height: size.height,
  });
  const { document } = window;
  document.write(html.replaceAll(/<script[^>]*>\s*<\/script>/gu, ''));
  // What is asked for ahead is asked of the disk soon enough.
  document.head.appendChild = (node) => {
    setTimeout(() => node.dispatchEvent(new window.Event('load')));
    return node;
  };
  const widthOf = (element: { matches: (selector: string) => boolean }) =>
    size.widths.find(([selector]) => element.matches(selector))?.[1] ?? 0;
  for (const name of ['clientWidth', 'offsetWidth'])
    Object.defineProperty(window.HTMLElement.prototype, name, {
      get(this: { matches: (selector: string) => boolean }) {
        return widthOf(this);
      },
    });
  const given: Record<string, unknown> = {
    window,
    self: globalThis,
    document,
    ResizeObserver: observerOf(widthOf),
    matchMedia: (query: string) => ({
      matches: answers(query, size),
      addEventListener() {},
      removeEventListener() {},
    }),
    requestAnimationFrame: (then: (now: number) => void) => setTimeout(() => then(performance.now())),
    fetch: async (url: unknown) => {
      const body = await read(new URL(String(url), ADDRESS).pathname.slice(1));
      return body ? new Response(body) : new Response(null, { status: 404 });
    },
    // A browser that keeps nothing and starts no worker: the page does everything itself.
    Worker: undefined,
    indexedDB: undefined,
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    if (OWN.has(name) || (name in globalThis && !TAKEN.includes(name))) continue;
    provide(name, Reflect.get(window, name));
  }
  for (const [name, value] of Object.entries(given)) provide(name, value);
  Object.assign(window, { matchMedia: given['matchMedia'] });
  Object.defineProperty(document, 'fonts', {
    value: Object.assign([], { ready: new Promise(() => undefined), load: () => Promise.resolve([]) }),
  });
  return window;
}

function provide(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** Tells each element's width once; without a screen none changes. */
function observerOf(widthOf: (element: Element) => number) {
  return class {
    readonly #tell: (entries: unknown[]) => void;
    constructor(tell: (entries: unknown[]) => void) {
      this.#tell = tell;
    }
    observe(target: Element): void {
      const width = widthOf(target);
      setTimeout(() => this.#tell([{ target, contentRect: { width, height: 0 } }]));
    }
    unobserve(): void {}
    disconnect(): void {}
  };
}

function answers(query: string, { width, touch }: PictureSize): boolean {
  const asked = /\(width (?<sign><|>=) (?<px>\d+)px\)/u.exec(query)?.groups;
  if (asked) return asked['sign'] === '<' ? width < Number(asked['px']) : width >= Number(asked['px']);
  if (query === '(pointer: coarse)') return touch;
  // Nothing moves in a picture.
  return query === '(pointer: fine)' ? !touch : query === '(prefers-reduced-motion: reduce)';
}
