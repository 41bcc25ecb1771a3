/**
 * The messages that tell a height (px, whole): the atlas's own, AMP's `embed-size`, Datawrapper's, and pym's where the
 * page around gave its frame an id (`childId`).
 */
export function heightMessages(height: number, search: string): readonly unknown[] {
  const params = new URLSearchParams(search);
  const pym = params.get('childId');
  return [
    { type: 'observer-atlas:height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [params.get('chart')?.slice(0, 40) ?? 'chart']: height } },
    ...(pym !== null && /^[\w-]{1,100}$/.test(pym) ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : []),
  ];
}

/**
 * Tells the page around how high the document is, now and after each change. A height is no secret, so every page may
 * hear it; nothing is listened to.
 */
export function reportHeight(element: HTMLElement): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    for (const message of heightMessages(height, window.location.search))
      window.parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(element);
  window.addEventListener('load', tell);
  tell();
}
