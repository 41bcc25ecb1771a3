/** 1 (Monday) to 7 (Sunday) of a day number (days since 1970-01-01, a Thursday). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
