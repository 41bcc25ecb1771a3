import { parseBriefing } from '../../store/briefing/parse-briefing.ts';
import { openShelf } from '../../store/briefing/shelf.ts';

/** The briefings on this device, to go into a work file; none where the shelf cannot be opened. */
export async function keptBriefings(): Promise<readonly unknown[]> {
  try {
    return (await (await openShelf()).content()).briefings;
  } catch {
    return [];
  }
}

/** Puts the briefings of a work file on the shelf; one that is there already stays where it was changed later. */
export async function mergeBriefings(given: readonly unknown[]): Promise<void> {
  if (given.length === 0) return;
  const shelf = await openShelf();
  for (const one of given) {
    const parsed = parseBriefing(one);
    if (!parsed.ok) continue;
    const known = await shelf.get(parsed.briefing.id);
    if (!known || known.changed < parsed.briefing.changed) await shelf.put(parsed.briefing);
  }
}
