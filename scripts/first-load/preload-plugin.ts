import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** What the entry asks for once it runs, and what that asks for: in the order in which they are drawn. */
const FIRST = [
  '/src/shells/dashboard/start.ts',
  '/src/shells/dashboard/Rail.svelte',
  '/src/views/timeline/TimelineView.svelte',
];

/** Typefaces that the first picture is set in: text that comes in another face first would move the lines below it. */
const FACES = /(?:literata-latin-opsz-normal|source-sans-3-latin-wght-normal)-[^/]*\.woff2$/u;

/**
 * Names in the built page what its first picture needs beside its entry: scripts, their style sheets, and data files
 * at the given paths below the page. The browser then fetches all at once.
 */
export function firstPicture(data: readonly string[]): Plugin {
  return {
    name: 'observer-atlas:first-picture',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename, bundle }) =>
        bundle && /[\\/]index\.html$/u.test(filename)
          ? links(bundle, data).filter(({ attrs }) => !html.includes(`href="${String(attrs?.['href'])}"`))
          : [],
    },
  };
}

function links(bundle: Rollup.OutputBundle, data: readonly string[]): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const wanted = new Set<string>();
  const take = (file: string) => {
    if (wanted.has(file)) return;
    wanted.add(file);
    for (const other of chunks.find((one) => one.fileName === file)?.imports ?? []) take(other);
  };
  for (const first of FIRST)
    for (const { moduleIds, fileName } of chunks)
      if (moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(first))) take(fileName);
  const scripts = chunks.filter((one) => wanted.has(one.fileName) && !one.isEntry);
  const styles = new Set(scripts.flatMap((one) => [...(one.viteMetadata?.importedCss ?? [])]));
  const faces = Object.keys(bundle).filter((file) => FACES.test(file));
  return [
    ...faces.map((file) => link({ rel: 'preload', as: 'font', crossorigin: true, href: `./${file}` })),
    ...data.map((path) => link({ rel: 'preload', as: 'fetch', crossorigin: true, href: `./${path}` })),
    ...scripts.map((one) => link({ rel: 'modulepreload', crossorigin: true, href: `./${one.fileName}` })),
    ...[...styles].map((href) => link({ rel: 'stylesheet', crossorigin: true, href: `./${href}` })),
  ];
}

/** At the end of the page, so that what the page shows before any script waits for none of it. */
function link(attrs: Record<string, string | boolean>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'body' };
}
