import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { OnLoadResult } from 'esbuild';

/** Files of Svelte's runtime, which a bundle takes through `runtimeFile`. */
export const RUNTIME = /[\\/]node_modules[\\/]svelte[\\/]src[\\/].*\.js$/;
/** Where an error is explained; its name says as much. */
const ERROR_PAGE = /Error\(`https:\/\/svelte\.dev\/e\/(\w+)`\)/g;
const DEV_FLAG = /^import \{ DEV \} from 'esm-env';$/m;

/** Files of the runtime that come to less in a frame, by the end of their path. */
const STAND_INS: Readonly<Record<string, string>> = {
  // Defines a base class when it is loaded, and no component here is an element of its own.
  'elements/custom-element.js': 'export function create_custom_element() {}',
  // Nothing here waits, and what throws ends the drawing: the frame says so.
  'blocks/boundary.js': [
    "import { branch } from '../../reactivity/effects.js';",
    'export const boundary = (node, props, children) => void branch(() => children(node));',
    'export const pending = () => 0;',
  ].join('\n'),
  // State in a frame is replaced, never changed inside. What would need more says so when it is drawn.
  'client/proxy.js': [
    'const plain = (value) => [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));',
    'export function proxy(value) {',
    "  if (typeof value === 'object' && value !== null && plain(value)) throw new Error('deep_state');",
    '  return value;',
    '}',
    'export const get_proxied_value = (value) => value;',
    'export const is = Object.is;',
  ].join('\n'),
};

/** What the runtime does for components with `await` alone, which no frame has: what is replaced, and by what. */
const NEVER: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'reactivity/async.js': [['if (async.length === 0 && pending.length === 0) {', 'if (true) {']],
  'reactivity/batch.js': [
    ['\t#is_deferred() {', '\t#is_deferred() {\n\t\treturn false;'],
    ['\t#commit() {', '\t#commit() {\n\t\treturn;'],
    ['\tincrement(blocking, effect) {', '\tincrement() {\n\t\treturn;'],
    ['\tdecrement(blocking, effect) {', '\tdecrement() {\n\t\treturn;'],
  ],
};

/** A file of Svelte's runtime without what is for development and for `await`, and with short words for its errors. */
export async function runtimeFile(path: string): Promise<OnLoadResult> {
  const unix = path.replaceAll(sep, '/');
  const instead = Object.entries(STAND_INS).find(([end]) => unix.endsWith(end));
  if (instead)
    return { contents: instead[1], loader: 'js', resolveDir: path.slice(0, path.lastIndexOf(sep)) };
  const code = await readFile(path, 'utf8');
  const quiet = code.replace(DEV_FLAG, 'const DEV = false;').replace(ERROR_PAGE, 'Error(`$1`)');
  const never = Object.entries(NEVER).find(([end]) => unix.endsWith(end))?.[1] ?? [];
  const contents = never.reduce((rest, [found, instead]) => {
    if (!rest.includes(found)) throw new Error(`${path} is not as expected: ${found}`);
    return rest.replace(found, instead);
  }, quiet);
  return { contents, loader: 'js' };
}
