/**
 * Data files of an embed are scripts that hand over one value. A sandboxed frame has an origin of its own, and no
 * browser lets it fetch a file from a server that does not allow every origin; scripts it may load from anywhere its
 * policy names.
 */
declare global {
  interface Window {
    /** What data scripts have handed over, by name. */
    observerAtlasData?: Record<string, unknown>;
  }
}

const asked = new Map<string, Promise<unknown>>();

/** The value of a data script (`live/seats`); undefined where there is no such file. Never rejects. */
export function readDataScript(name: string): Promise<unknown> {
  const known = asked.get(name);
  if (known) return known;
  const reading = new Promise<unknown>((resolve) => {
    const script = document.createElement('script');
    script.src = scriptUrl(name);
    script.addEventListener('load', () => {
      const all = window.observerAtlasData ?? {};
      resolve(Object.hasOwn(all, name) ? all[name] : undefined);
    });
    script.addEventListener('error', () => resolve(undefined));
    document.head.append(script);
  });
  asked.set(name, reading);
  return reading;
}

/** Where a data script lies. */
export function scriptUrl(name: string): string {
  return new URL(`embed/data/${name}.js`, document.baseURI).href;
}
