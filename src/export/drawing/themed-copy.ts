import { drawnBy, redrawOf } from './pen.ts';

/** The themes a picture can be drawn in. */
export type PictureTheme = 'light' | 'dark';

/**
 * Puts a copy of an element out of sight in a theme, hands it over, and takes it away again. The copy stands beside the
 * element, so that every style sheet and container applies to it as to the element.
 */
export function withThemedCopy<T>(
  element: HTMLElement,
  theme: PictureTheme,
  use: (copy: HTMLElement, host: HTMLElement) => T,
): T {
  const host = document.createElement('div');
  host.dataset['theme'] = theme;
  host.dataset['picture'] = '';
  host.setAttribute('aria-hidden', 'true');
  host.inert = true;
  const { width } = element.getBoundingClientRect();
  Object.assign(host.style, {
    position: 'fixed',
    top: '0',
    left: '0',
    width: `${width}px`,
    zIndex: '-1',
    visibility: 'visible',
    pointerEvents: 'none',
    color: 'var(--ink)',
    background: 'var(--paper)',
  });
  const copy = element.cloneNode(true) as HTMLElement;
  keepCanvases(element, copy);
  host.append(copy);
  (element.parentElement ?? document.body).append(host);
  try {
    return use(copy, host);
  } finally {
    host.remove();
  }
}

/** A copy of a canvas is empty until what was painted on the first is painted on it; or it is said how to. */
function keepCanvases(from: Element, to: Element): void {
  const copies = to.querySelectorAll('canvas');
  for (const [at, canvas] of [...from.querySelectorAll('canvas')].entries()) {
    const copy = copies[at];
    const redraw = redrawOf(canvas);
    if (copy && redraw) drawnBy(copy, redraw);
    else if (canvas.width > 0 && canvas.height > 0) copy?.getContext('2d')?.drawImage(canvas, 0, 0);
  }
}
