/**
 * The line of a long list that a key leads to from another; null where the key leads nowhere.
 * @param count number of lines @param page number of lines in sight
 */
export function listTarget(key: string, at: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page - 1,
    PageUp: 1 - page,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  if (step === undefined || count === 0) return null;
  const next = Math.min(count - 1, Math.max(0, at + step));
  return next === at ? null : next;
}
