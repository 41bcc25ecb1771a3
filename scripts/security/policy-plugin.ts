import type { Plugin } from 'vite';

/**
 * What the built pages may do: run and load what stands beside them, and nothing else. No inline script, no eval, no
 * request to another origin; strings become markup or script addresses only through `trusted-types.js`.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default svelte-trusted-html',
].join('; ');

/** Pages of the dashboard and of briefings; a frame brings a policy of its own. */
const PAGES = /\/(?:index|briefing)\.html$/u;

/** Writes the policy into the built pages, before anything that could load; the development server needs more than it allows. */
export function strictPolicy(): Plugin {
  return {
    name: 'observer-atlas:strict-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { filename }) =>
        PAGES.test(filename.replaceAll('\\', '/'))
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
                injectTo: 'head-prepend',
              },
            ]
          : [],
    },
  };
}
