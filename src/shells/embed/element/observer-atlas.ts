/** Attributes that go into the frame's address under the same name. */
const OPTIONS = ['chart', 'title', 'lang', 'theme', 'frozen', 'controls', 'group'];
const BASE = (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI;
const all = new Set<ObserverAtlas>();

/**
 * `<observer-atlas chart="seats">`: a chart of the atlas in a page. Attributes: `chart`, `title`, `lang` (`auto`: the
 * language of the page around, else the reader's), `theme`
 * (`auto`, `light`, `dark`, `host`), `height`, `frozen`, `controls`, `group`, `view` (the dashboard's query string),
 * `src` (where embed.html lies, if not beside this script) and `loading` (`lazy` unless `eager`).
 * Events: `atlas:select` ({ fact, quote, url }), `atlas:filter` ({ query }). `theme="host"` takes `--observer-atlas-paper`
 * and `--observer-atlas-ink` of the page, or its background and text colour.
 */
export class ObserverAtlas extends HTMLElement {
  static observedAttributes = [...OPTIONS, 'view', 'height', 'src'];
  #frame: HTMLIFrameElement | null = null;
  #port: MessagePort | null = null;
  #waiting = false;

  connectedCallback(): void {
    all.add(this);
    addEventListener('message', this.#hear);
    this.#draw();
  }

  disconnectedCallback(): void {
    all.delete(this);
    removeEventListener('message', this.#hear);
    this.#frame?.remove();
    this.#frame = this.#port = null;
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before === now || !this.#frame || this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      this.#draw();
    });
  }

  #draw(): void {
    if (!this.isConnected) return;
    const query = new URLSearchParams(this.getAttribute('view') ?? '');
    for (const name of OPTIONS) {
      const value = this.getAttribute(name);
      if (value === null) query.delete(name);
      else query.set(name, value);
    }
    if (query.get('lang') === 'auto')
      query.set('lang', this.parentElement?.closest<HTMLElement>('[lang]')?.lang || 'auto');
    const height = parseInt(this.getAttribute('height') ?? '', 10);
    if (height) query.set('height', String(height));
    if (this.getAttribute('theme') === 'host') this.#colours(query);
    const page = new URL(this.getAttribute('src') ?? 'embed.html', BASE);
    page.search = query.toString();
    const frame = (this.#frame ??= document.createElement('iframe'));
    frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
    frame.title = this.getAttribute('title') ?? this.getAttribute('chart') ?? 'Observer Atlas';
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    Object.assign(frame.style, {
      border: '0',
      width: '100%',
      height: `${height || 420}px`,
      display: 'block',
    });
    if (frame.src !== page.href) frame.src = page.href;
    if (!frame.isConnected) this.append(frame);
    this.style.display ||= 'block';
  }

  #colours(query: URLSearchParams): void {
    const style = getComputedStyle(this);
    const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const hex = (token: string, otherwise: string) => {
      if (!probe) return '';
      probe.fillStyle = otherwise;
      probe.fillStyle = style.getPropertyValue(token).trim() || otherwise;
      probe.fillRect(0, 0, 1, 1);
      return [...probe.getImageData(0, 0, 1, 1).data.slice(0, 3)]
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('');
    };
    const ground = groundOf(this);
    query.set(
      'paper',
      hex('--observer-atlas-paper', ground ? getComputedStyle(ground).backgroundColor : '#fff'),
    );
    query.set('ink', hex('--observer-atlas-ink', style.color));
  }

  /** Hears its own frame and nobody else. */
  #hear = ({ source, data, ports }: MessageEvent): void => {
    if (!this.#frame || source !== this.#frame.contentWindow || typeof data !== 'object' || data === null)
      return;
    const { type, height } = data as { type?: unknown; height?: unknown };
    if (type === 'observer-atlas:height' && typeof height === 'number' && height > 0 && height < 20_000)
      this.#frame.style.height = `${Math.ceil(height)}px`;
    const port = ports[0];
    if (type === 'observer-atlas:hello' && port) {
      this.#port = port;
      port.onmessage = ({ data: told }: MessageEvent<{ type: string; query?: string }>) => {
        this.dispatchEvent(
          new CustomEvent(`atlas:${told.type}`, { detail: told, bubbles: true, composed: true }),
        );
        const group = this.getAttribute('group');
        if (told.type !== 'filter' || !group) return;
        for (const other of all)
          if (other !== this && other.getAttribute('group') === group)
            other.#port?.postMessage({ query: told.query });
      };
    }
  };
}

/** The nearest element around that paints a background. */
function groundOf(element: Element | null): Element | null {
  if (!element) return null;
  const paint = getComputedStyle(element).backgroundColor;
  return /^(transparent|rgba\(0, 0, 0, 0\))$/.test(paint) ? groundOf(element.parentElement) : element;
}
