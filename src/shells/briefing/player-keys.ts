/** What a key asks of the player. */
export type PlayerAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'go'
  | 'overview'
  | 'source'
  | 'detour'
  | 'next-election'
  | 'previous-election'
  | 'table'
  | 'speaker'
  | 'blank'
  | 'full-screen'
  | 'print'
  | 'help'
  | 'close'
  | { digit: string };

/** The part of a keyboard event that decides. */
export interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** The keys of reveal.js, and those that clickers send (Page up and down, '.', F5); all letters in either case. */
const KEYS: Readonly<Record<string, PlayerAction>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  n: 'next',
  l: 'next',
  j: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  p: 'previous',
  h: 'previous',
  k: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'go',
  o: 'overview',
  q: 'source',
  d: 'detour',
  t: 'table',
  s: 'speaker',
  b: 'blank',
  '.': 'blank',
  f: 'full-screen',
  '?': 'help',
  Escape: 'close',
};

/** What a key asks for, or null where it is none of the player's. */
export function playerAction({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): PlayerAction | null {
  const one = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) return one === 'p' && !altKey ? 'print' : null;
  if (altKey) return null;
  if (/^\d$/.test(one)) return { digit: one };
  if (one === ' ') return shiftKey ? 'previous' : 'next';
  if (one === 'e') return shiftKey ? 'previous-election' : 'next-election';
  return Object.hasOwn(KEYS, one) ? (KEYS[one] ?? null) : null;
}

const OVERVIEW_MOVES: ReadonlySet<PlayerAction> = new Set(['next', 'previous', 'first', 'last', 'go']);

/** Whether an action moves among the slides of the overview, which then hears its keys itself. */
export function movesInOverview(action: PlayerAction): boolean {
  return OVERVIEW_MOVES.has(action);
}

/** Whether what has the focus takes a key itself: fields take all keys, buttons and marks take Enter and Space. */
export function keepsKey(
  target: EventTarget | null,
  key: string,
  action: PlayerAction,
  typed: string,
): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input:not([type="range"]), textarea, select')) return action !== 'close';
  return (
    (key === 'Enter' || key === ' ') && typed === '' && target.closest('button, a, [role="button"]') !== null
  );
}
