/** What the first of some tells that tells anything; null where none does. */
export function firstTold<T, R>(list: readonly T[], tell: (one: T) => R | null | undefined): R | null {
  for (const one of list) {
    const told = tell(one) ?? null;
    if (told !== null) return told;
  }
  return null;
}
