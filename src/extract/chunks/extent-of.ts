interface Stretch {
  start: number;
  end: number;
}

/** From where the first of some stretches starts to where the last ends; both 0 where there is none. */
export function extentOf(stretches: readonly Stretch[]): Stretch {
  return { start: stretches[0]?.start ?? 0, end: stretches.at(-1)?.end ?? 0 };
}
