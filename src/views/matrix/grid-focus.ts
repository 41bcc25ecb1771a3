import type { Attachment } from 'svelte/attachments';

/**
 * Makes a table one stop of the Tab key: arrows move among its `[data-cell="row,column"]`, Home and End along the row,
 * with Ctrl to the first and last cell of all. Rows and columns are counted from 0, headers among them.
 */
export function gridFocus(): Attachment<HTMLElement> {
  return (table) => {
    const cells = () => [...table.querySelectorAll<HTMLElement>('[data-cell]')];
    const settle = (current: HTMLElement | undefined) => {
      for (const cell of cells()) cell.tabIndex = cell === current ? 0 : -1;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
      const at = placeOf(event.target);
      if (at === null) return;
      const all = cells();
      const next = target(event, at, all);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && placeOf(event.target) !== null) settle(event.target);
    };
    table.addEventListener('keydown', onKey);
    table.addEventListener('focusin', onFocus);
    const watch = () => settle(cells().find((cell) => cell.tabIndex === 0) ?? cells()[0]);
    const observer = new MutationObserver(watch);
    observer.observe(table, { childList: true, subtree: true });
    watch();
    return () => {
      observer.disconnect();
      table.removeEventListener('keydown', onKey);
      table.removeEventListener('focusin', onFocus);
    };
  };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function target(
  event: KeyboardEvent,
  [row, column]: readonly [number, number],
  cells: readonly HTMLElement[],
): HTMLElement | undefined {
  const step = STEPS[event.key];
  if (step) return cells.find(({ dataset }) => dataset['cell'] === `${row + step[0]},${column + step[1]}`);
  if (event.key !== 'Home' && event.key !== 'End') return undefined;
  const among = event.ctrlKey ? cells : cells.filter((cell) => placeOf(cell)?.[0] === row);
  return event.key === 'Home' ? among[0] : among.at(-1);
}

function placeOf(element: HTMLElement): readonly [number, number] | null {
  const [row, column] = (element.dataset['cell'] ?? '').split(',').map(Number);
  return row === undefined || column === undefined ? null : [row, column];
}
